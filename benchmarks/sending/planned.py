"""Makes an office whose issue stands planned in the ledger, as the program itself plans it.

A process of its own, and the one part of this benchmark that imports the program. Nothing is
rendered: what is measured is the sending.
"""

import argparse
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.sending.work import (
    ATTACHMENT_NAME,
    HTML,
    MAILBOX,
    NUMBER,
    OFFICE_NAME,
    SUBJECT,
    TEXT,
    address,
    pdf,
    unit,
)

from dispatch.compose import draw_token, message_id
from dispatch.issue import Attachment, Rendition, Slot
from dispatch.ledger import Ledger
from dispatch.records import (
    Finished,
    Plan,
    PlannedDelivery,
    PlannedRecipient,
    Run,
    Scope,
    Sender,
)
from dispatch.states import AcknowledgedBy, Outcome, Step
from dispatch.tiers import Tier

_SEED = 2023


def planned_recipients(count: int) -> Iterator[PlannedRecipient]:
    """Invented units, one address each."""
    draw = random.Random(_SEED)
    for number in range(count):
        token = draw_token(draw.randbytes(16))
        planned = PlannedDelivery(address(number), token, message_id(token, MAILBOX))
        yield PlannedRecipient(
            name=unit(number),
            tier=Tier.ISSUED_DOWN,
            is_person=False,
            on_paper=False,
            chase=True,
            acknowledged_by=AcknowledgedBy.REPLIED,
            within=3,
            addresses=(planned.address,),
            deliveries=(planned,),
        )


def rendition(attachment_bytes: int) -> Rendition:
    """The mail of the one tier, with its slots as the program's own templates have them."""
    slots = {"name": Slot.NAME.value, "acknowledge": Slot.ACKNOWLEDGE.value}
    attachments = (Attachment(ATTACHMENT_NAME, "application/pdf", pdf(attachment_bytes)),)
    return Rendition(
        Tier.ISSUED_DOWN,
        1,
        SUBJECT,
        TEXT.format(**slots),
        HTML.format(**slots),
        attachments if attachment_bytes else (),
    )


def make(ledger_path: Path, recipients: int, attachment_bytes: int) -> None:
    """Plans for so many recipients and one more, whose message counts as accepted.

    Of a plan of which nothing ever left, `send` makes a new one; this one it goes on with.
    """
    plan = Plan(
        number=NUMBER,
        digest="0" * 64,
        source="",
        sender=Sender(MAILBOX, OFFICE_NAME),
        renditions=(rendition(attachment_bytes),),
        recipients=tuple(planned_recipients(recipients + 1)),
    )
    now = datetime.now(UTC)
    with Ledger(ledger_path) as ledger:
        ledger.plan(plan, now)
        run = Run(NUMBER, Scope(), "benchmark:1", "benchmark")
        (claim,) = ledger.turn(run, [], 1, now).claims
        accepted = Finished(claim.delivery_id, Outcome(Step.ACCEPT, "Ok", 250), now)
        ledger.turn(run, [accepted], 0, now)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("ledger", type=Path)
    options.add_argument("recipients", type=int)
    options.add_argument("attachment_bytes", type=int)
    chosen = options.parse_args()
    make(chosen.ledger, chosen.recipients, chosen.attachment_bytes)


if __name__ == "__main__":
    main()
