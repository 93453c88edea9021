"""An office that has sent, as a ledger alone: what polls are tested and measured against."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from corpus.postbag import Sent
from dispatch.compose import draw_token, message_id
from dispatch.imap import Access, Mailbox
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where, open_engine
from dispatch.records import Plan, PlannedDelivery, PlannedRecipient, Sender
from dispatch.states import AcknowledgedBy
from dispatch.tiers import Tier
from dispatch.workflows.attachments import Shelf
from dispatch.workflows.polled import Polled, Reading
from dispatch.workflows.polling import poll

OWN = "office@linchengqu.example"
PLANNED = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)
NOW = datetime(2023, 9, 6, 1, 0, tzinfo=UTC)


def planned(path: Where, count: int) -> tuple[Ledger, list[Sent]]:
    """A ledger with one issue to so many units, each with a domain of its own."""
    ledger = Ledger(path)
    sent = [_sent(n) for n in range(count)]
    ledger.plan(
        Plan(
            number="2023-06",
            digest="d" * 64,
            source="text",
            sender=Sender(OWN, "区工作专班"),
            renditions=(Rendition(Tier.ISSUED_DOWN, 1, "s", "t", "h", ()),),
            recipients=tuple(_recipient(n, one) for n, one in enumerate(sent)),
        ),
        PLANNED,
    )
    return ledger, sent


def _sent(n: int) -> Sent:
    token = draw_token(((n + 1) << 40).to_bytes(13, "big"))
    return Sent(f"jyj{n}@unit{n}.example", message_id(token, OWN), token)


def _recipient(n: int, one: Sent) -> PlannedRecipient:
    return PlannedRecipient(
        name=f"单位{n}",
        tier=Tier.ISSUED_DOWN,
        is_person=False,
        on_paper=False,
        chase=True,
        acknowledged_by=AcknowledgedBy.REPLIED,
        within=3,
        addresses=(one.address,),
        deliveries=(PlannedDelivery(one.address, one.token, one.message_id),),
    )


async def read(
    access: Access,
    ledger: Ledger,
    attachments: Path,
    *folders: str,
    from_zero: bool = False,
    limit: int = 30 * 1024 * 1024,
) -> Polled:
    """One poll through a connection of its own; a break goes through as it is."""
    total = Polled()

    def tell(one: Polled) -> None:
        nonlocal total
        total += one

    mailbox = await Mailbox.open(access)
    try:
        shelf = Shelf(attachments, limit)
        reading = Reading(ledger, mailbox, OWN, lambda: NOW, tell, shelf)
        await poll(reading, folders, from_zero=from_zero)
    finally:
        await mailbox.close()
    return total


def contents(path: Path) -> list[tuple[object, ...]]:
    """What a ledger says, whichever mailbox and order it came from."""
    with sqlite3.connect(path) as database:
        evidence = database.execute(
            "select r.name, e.kind, e.proves, e.matched_by, e.believed, e.at, e.summary_zh,"
            " e.digest from evidence e join delivery d on d.id = e.delivery_id"
            " join recipient r on r.id = d.recipient_id order by r.name, e.digest"
        ).fetchall()
        standings = database.execute("select name, standing from recipient order by name")
        kept = database.execute("select digest, length(content) from raw_message order by digest")
        return [*evidence, *standings.fetchall(), *kept.fetchall()]


def aside(where: Where, statement: str, **values: object) -> list[tuple[object, ...]]:
    """Runs a statement past the program; gives the rows where it has any."""
    engine = open_engine(where)
    try:
        with engine.connect().execution_options(aside=True) as connection, connection.begin():
            result = connection.execute(text(statement), values)
            return [tuple(row) for row in result] if result.returns_rows else []
    finally:
        engine.dispose()
