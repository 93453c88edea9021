"""An office that has sent some issues and been answered: through the ledger's own methods.

What the views are tested and looked at with. Units have habits; one reply is an attack.
"""

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dispatch.compose import draw_token, message_id
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.records import (
    Finding,
    Finished,
    FolderCursor,
    MatchedBy,
    Plan,
    PlannedAttempt,
    PlannedDelivery,
    PlannedRecipient,
    Run,
    Scope,
    Sender,
)
from dispatch.states import AcknowledgedBy, EvidenceKind, Outcome, Standing, Step
from dispatch.tiers import Tier
from dispatch.words import Given

ROOT = Path(__file__).parents[1]
OWN = "office@linchengqu.example"
# Wednesday, ten in the morning in Shanghai.
FIRST = datetime(2023, 8, 30, 2, 0, tzinfo=UTC)
HOSTILE = "</td><script>alert(1)</script><img src=x onerror=alert(2)>\"'&=cmd|' /C calc'!A0"
_RULES = {
    Tier.REPORTED_UP: (AcknowledgedBy.DISPLAYED, None),
    Tier.SENT_ACROSS: (AcknowledgedBy.DISPLAYED, None),
    Tier.ISSUED_DOWN: (AcknowledgedBy.REPLIED, 3),
}
Answer = tuple[str, EvidenceKind, Standing, timedelta, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """One recipient of an issue; no address: it gets it on paper."""

    name: str
    tier: Tier
    addresses: tuple[str, ...]


def reply(name: str, after: timedelta, said: str = "收到，已转发各科室。") -> Answer:
    return (name, EvidenceKind.REPLY, Standing.REPLIED, after, f"回复：{said}")


def receipt(name: str, after: timedelta) -> Answer:
    said = "已读回执：邮件已在屏幕上打开"
    return (name, EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, after, said)


def bounce(name: str, after: timedelta) -> Answer:
    return (name, EvidenceKind.DELIVERY_REPORT, Standing.FAILED, after, "退信 5.1.1 没有这个用户")


class PastIssues:
    """An office's folder whose ledger fills up issue by issue."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        for name in ("dispatch.yaml", "recipients.yaml"):
            shutil.copy(ROOT / name, path / name)
        self.ledger = Ledger(path / ".dispatch" / "ledger.sqlite3")
        self._drawn = 0
        self._uid = 0

    def send(self, number: str, units: Sequence[Unit], at: datetime = FIRST) -> None:
        """Plans an issue and sends it, a second a message."""
        recipients = tuple(self._recipient(one) for one in units)
        self.ledger.plan(self._plan(number, recipients), at)
        self._deliver(number, at)

    def correct(self, number: str, units: Sequence[Unit], at: datetime) -> None:
        """Sends another text of it to all (更正)."""
        recipients = tuple(self._recipient(one) for one in units)
        self.ledger.plan_correction(self._plan(number, recipients, "another"), at)
        self._deliver(number, at)

    def _plan(
        self, number: str, recipients: tuple[PlannedRecipient, ...], text: str = "text"
    ) -> Plan:
        return Plan(
            number=number,
            digest=(text * 16)[:64],
            source=text,
            sender=Sender(OWN, "区工作专班"),
            renditions=tuple(_rendition(tier, 1) for tier in Tier),
            recipients=recipients,
        )

    def resend(self, number: str, attempt: int, names: Iterable[str], at: datetime) -> None:
        """Sends it once more to some."""
        record = self.ledger.issue(number)
        assert record is not None
        again = [
            PlannedAttempt(
                one.name,
                attempt,
                _rendition(one.tier, attempt),
                tuple(self._delivery(address) for address in one.addresses),
            )
            for one in record.recipients
            if one.name in set(names)
        ]
        self.ledger.plan_attempts(number, again)
        self._deliver(number, at)

    def answer(
        self, number: str, answers: Iterable[Answer], polled_at: datetime, *, believed: bool = True
    ) -> None:
        """What came back, each so long after the latest sending to its unit."""
        record = self.ledger.issue(number)
        assert record is not None
        latest = {one.name: one.deliveries[-1] for one in record.recipients if one.deliveries}
        findings = []
        for name, kind, proves, after, said in answers:
            self._uid += 1
            sent = latest[name].sent_at
            assert sent is not None
            findings.append(
                Finding(
                    raw=f"{number} {name} {self._uid}".encode(),
                    kind=kind,
                    proves=proves,
                    at=sent + after,
                    summary=Given(said),
                    matched_by=MatchedBy.MESSAGE_ID if believed else MatchedBy.ADDRESS,
                    believed=believed,
                    delivery_id=latest[name].delivery_id,
                    uid=self._uid,
                    sender=latest[name].address,
                    why=None
                    if believed
                    else Given("发件人不在名册里", "the sender is in no roster"),
                )
            )
        cursor = FolderCursor("INBOX", 1, self._uid, polled_at)
        self.ledger.record_findings(OWN, cursor, findings, polled_at)

    def _deliver(self, number: str, at: datetime) -> None:
        run = Run(number, Scope(), "desk:1", OWN)
        with self.ledger.right_to_send("desk:1", at):
            claims = self.ledger.turn(run, (), 10_000, at).claims
            ok = Outcome(Step.ACCEPT, "2.0.0 Ok: queued", 250, "2.0.0")
            done = [
                Finished(one.delivery_id, ok, at + timedelta(seconds=n))
                for n, one in enumerate(claims)
            ]
            self.ledger.turn(run, done, 0, at)

    def _recipient(self, unit: Unit) -> PlannedRecipient:
        rule, within = _RULES[unit.tier]
        return PlannedRecipient(
            name=unit.name,
            tier=unit.tier,
            is_person=False,
            on_paper=not unit.addresses,
            chase=unit.tier is Tier.ISSUED_DOWN,
            acknowledged_by=rule,
            within=within,
            addresses=unit.addresses,
            deliveries=tuple(self._delivery(one) for one in unit.addresses),
        )

    def _delivery(self, address: str) -> PlannedDelivery:
        self._drawn += 1
        token = draw_token((self._drawn << 40).to_bytes(13, "big"))
        return PlannedDelivery(address, token, message_id(token, OWN))


def _rendition(tier: Tier, attempt: int) -> Rendition:
    return Rendition(tier, attempt, "工作专报", "text", "<p>html</p>", ())


def example_units() -> list[Unit]:
    """Those of the example roster."""
    from dispatch.recipients import read_roster

    text = (ROOT / "recipients.yaml").read_text(encoding="utf-8")
    return [
        Unit(one.name, one.tier, tuple(one.addresses))
        for one in read_roster(text, "recipients.yaml").recipients
    ]


def furnish(path: Path, issues: int = 6) -> PastIssues:
    """So many monthly issues up to 2023-06; the last one is open still, on its third day."""
    past, units = PastIssues(path), example_units()
    below = [one.name for one in units if one.tier is Tier.ISSUED_DOWN]
    others = [one.name for one in units if one.tier is not Tier.ISSUED_DOWN and one.addresses]
    for number in range(7 - issues, 7):
        named, at = f"2023-{number:02d}", FIRST - timedelta(weeks=4 * (6 - number))
        past.send(named, units, at)
        took = _habits(number)
        answers = [reply(name, took(n)) for n, name in enumerate(below) if (n + number) % 7]
        answers += [receipt(name, timedelta(hours=2 + 5 * n)) for n, name in enumerate(others[:-1])]
        if number < 6:
            past.answer(named, answers, at + timedelta(days=12))
    _open_issue(past, below, others)
    return past


def _habits(number: int) -> Callable[[int], timedelta]:
    return lambda n: timedelta(hours=1 + (n * n * 7 + number * 11) % 60 + (80 if n % 6 == 5 else 0))


def _open_issue(past: PastIssues, below: Sequence[str], others: Sequence[str]) -> None:
    prompt = [
        reply(name, timedelta(minutes=35 * (n * n % 23 + 1))) for n, name in enumerate(below[:9])
    ]
    prompt += [receipt(name, timedelta(minutes=50 + 190 * n)) for n, name in enumerate(others[:-1])]
    past.answer(
        "2023-06", [*prompt, bounce(below[9], timedelta(minutes=2))], FIRST + timedelta(days=1)
    )
    past.resend("2023-06", 2, below[10:16], FIRST + timedelta(days=2))
    later = [reply(name, timedelta(hours=2 + 3 * n)) for n, name in enumerate(below[10:13])]
    later.append(reply(below[13], timedelta(hours=5), HOSTILE))
    past.answer("2023-06", later, FIRST + timedelta(days=6))
    suggested = [reply(below[14], timedelta(hours=9), "已阅。")]
    past.answer("2023-06", suggested, FIRST + timedelta(days=6, hours=1), believed=False)
