"""A month in an office's life: 120 units with habits, three issues, a clock that flies.

The program is the real one, so are the servers on loopback and all that goes over them; only the
clock is ours. What units do by themselves at once the sandbox does; what they do days later is
written here, as another mail client would put it into the mailbox.
"""

import imaplib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.flying import Flying, Ran, fly
from journey.letters_in import mail
from journey.office import MAILBOX, PASSWORD, OfficeFolder, address

CHINA = ZoneInfo("Asia/Shanghai")


def moment(day: str, time: str) -> datetime:
    """`09-05` and `08:50` of 2023, in China."""
    return datetime.fromisoformat(f"2023-{day} {time}").replace(tzinfo=CHINA)


@dataclass(frozen=True, slots=True)
class Received:
    """A message that a unit got, as it stands in the bytes that came over the wire."""

    unit: str
    issue: str
    at: datetime
    message_id: str
    in_reply_to: str | None
    subject: str
    has_document: bool
    text: str

    @property
    def is_reminder(self) -> bool:
        return "催办" in self.subject


@dataclass
class Month:
    """The office, its provider, and the hour it is."""

    office: OfficeFolder
    server: Sandbox
    patch: pytest.MonkeyPatch
    flying: Flying
    _read: list[Received] = field(default_factory=list)
    # When each unit answered for an issue, by its own letter.
    answered: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def fly_to(self, hour: datetime) -> None:
        """The clock leaps forward to an hour, never back."""
        ahead = (hour - self.flying.clock()).total_seconds()
        assert ahead > -60, f"{hour} is past"
        self.flying.flown += max(ahead, 0)

    def run(self, *arguments: str) -> Ran:
        """One command, now; then the simulated recipients do what they do at once."""
        ran = fly(self.patch, self.flying, self.office, *arguments)
        self.server.wait_until_quiet(30)
        return ran

    def received(self) -> list[Received]:
        """All that units got so far, in order."""
        for one in self.server.received()[len(self._read) :]:
            self._read.append(_read(one.path.read_bytes(), one.rcpt_to[0], one.message_id))
        return self._read

    def answer(self, unit: str, issue: str) -> bytes:
        """A unit's reply to the first message it got of an issue."""
        first = next(one for one in self.received() if (one.unit, one.issue) == (unit, issue))
        self.answered[unit, issue] = self.flying.clock()
        threads = f"In-Reply-To: <{first.message_id}>"
        return self._letter(address(unit), f"回复：{first.subject}", threads)

    def answer_from_elsewhere(self, unit: str, issue: str) -> bytes:
        """A colleague's new mail, which names no message of ours: it waits for a clerk."""
        domain = address(unit).partition("@")[2]
        self.answered[unit, issue] = self.flying.clock()
        return self._letter(f"colleague@{domain}", f"{unit}已收到 工作专报 {issue}")

    def _letter(self, sender: str, subject: str, *headers: str) -> bytes:
        date_ = f"Date: {format_datetime(self.flying.clock().astimezone(CHINA))}"
        return mail(sender, subject, "收到，已传达。", date_, *headers)

    def put(self, letters: Iterable[bytes]) -> None:
        """Letters arrive in the mailbox, now."""
        stamp = imaplib.Time2Internaldate(self.flying.clock())
        with imaplib.IMAP4("127.0.0.1", self.server.imap_port) as client:
            client.login(MAILBOX, PASSWORD)
            for letter in letters:
                assert client.append("INBOX", None, stamp, letter)[0] == "OK"


def _read(raw: bytes, to: str, message_id: str) -> Received:
    message = message_from_bytes(raw, policy=policy.default)
    subject = str(message["Subject"])
    body = message.get_body(("plain",))
    assert body is not None
    issue = re.search(r"2023-\d\d", subject)
    assert issue is not None
    return Received(
        unit=f"单位{to[1:4]}",
        issue=issue[0],
        at=message["Date"].datetime,
        message_id=message_id,
        in_reply_to=message["In-Reply-To"],
        subject=subject,
        has_document=any(part.get_content_type() == "application/pdf" for part in message.walk()),
        text=body.get_content(),
    )


def days_of(habits: Mapping[str, str], got: Iterable[Received]) -> dict[str, dict[str, str]]:
    """By habit and issue, the days on which each of its units was reminded: `09-05 09-06`.

    Units of one habit must have fared alike; where they did not, all ways are listed.
    """
    by_unit: dict[tuple[str, str], list[date]] = {}
    issues = sorted({one.issue for one in got})
    for one in got:
        if one.is_reminder:
            by_unit.setdefault((one.unit, one.issue), []).append(one.at.astimezone(CHINA).date())
    told: dict[str, dict[str, set[str]]] = {}
    for unit, habit in habits.items():
        for issue in issues:
            days = " ".join(f"{day:%m-%d}" for day in by_unit.get((unit, issue), []))
            told.setdefault(habit, {}).setdefault(issue, set()).add(days)
    return {
        habit: {issue: " | ".join(sorted(ways)) for issue, ways in of_issue.items()}
        for habit, of_issue in told.items()
    }


def daily(first: str, last: str) -> Iterable[str]:
    """`09-01`, `09-02` ... of 2023."""
    day, end = moment(first, "00:00").date(), moment(last, "00:00").date()
    while day <= end:
        yield f"{day:%m-%d}"
        day += timedelta(days=1)


# What a unit's mail system or reader does at once, by its habit; the rest is silent.
AT_ONCE = {
    "prompt": Habit.REPLY,
    "one click": Habit.ONE_CLICK,
    "receipt only": Habit.RECEIPT,
    "moved": Habit.BOUNCE,
    "refused": Habit.REFUSED,
    "on holiday": Habit.HOLIDAY,
}
