"""Owns when an issue goes out: an appointed time, the office's hours, and how long it will take."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dispatch.config import OfficeHours
from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.pacing import forecast
from dispatch.reminders import deadline, is_working_day
from dispatch.words import Words, say
from dispatch.workflows.office import Office

# A sending that begins so much after its time is late: somebody is asked first.
_PUNCTUAL = timedelta(minutes=10)
# What is unknown of a mailbox that never sent: a login, a handshake, a message.
_GUESS_SECONDS = 0.5


def appointed(office: Office, text: str) -> datetime:
    """`2023-09-01 08:30` on the office's clock; raises InputError where it is no time."""
    try:
        local = datetime.fromisoformat(text.strip().replace("：", ":"))
        local = local if local.tzinfo else local.replace(tzinfo=office.settings.zone)
        local.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InputError(
            say("看不懂时间“{text}”。", text=text),
            advice=say("请写成 --at '2023-09-01 08:30'。"),
        ) from None
    return local


def midnight(text: str, zone: ZoneInfo) -> datetime:
    """When the day `2023-09-01` begins; raises ValueError for no day, or one off the calendar."""
    try:
        return datetime.combine(date.fromisoformat(text.strip()), time(), zone).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error


def term(office: Office, begins: datetime, within: int) -> date:
    """By when an answer is asked for to what is sent at a moment."""
    return deadline(begins, within, office.settings.zone)


def refuse_past(office: Office, moment: datetime) -> None:
    """Raises InputError where a moment that is appointed anew is no time to come."""
    if moment > office.world.clock():
        return
    local = moment.astimezone(office.settings.zone)
    raise InputError(
        say("{when:%Y-%m-%d %H:%M} 已经过去了。", when=local),
        advice=say("要现在发送，去掉 --at。"),
    )


def is_late(send_at: datetime, now: datetime) -> bool:
    """Whether a sending that begins now would be late, as when the machine slept over its time."""
    return now - send_at > _PUNCTUAL


def out_of_hours(office: Office, moment: datetime) -> Words | None:
    """Why a mail of this moment would come at an odd time; None within the office's hours."""
    hours = office.settings.hours
    return None if hours is None else outside(office, hours, moment)


def outside(office: Office, hours: OfficeHours, moment: datetime) -> Words | None:
    """Why a moment is not within some hours of a working day; None where it is."""
    local = moment.astimezone(office.settings.zone)
    span = f"{hours.opens:%H:%M}-{hours.closes:%H:%M}"
    if not is_working_day(local.date()):
        return say("{when:%m}月{when:%d}日不是工作日", when=local)
    if not hours.opens <= local.time() < hours.closes:
        return say("{when:%H:%M} 不在办公时间（{span}）内", when=local, span=span)
    return None


def expected_end(
    office: Office, ledger: Ledger, counts: Mapping[str, int], begins: datetime
) -> datetime:
    """When the last of so many messages will have gone by each mailbox, as far as limits tell."""
    ends = [begins]
    for way in office.ways():
        count = counts.get(way.mailbox.address, 0)
        sent, each = ledger.recent(way.route, begins - way.pace.longest_memory)
        seconds = _GUESS_SECONDS if each is None else each
        ends.append(forecast(way.pace, count, begins, sent, seconds))
    return max(ends)


def shares_of(office: Office, count: int, like: Mapping[str, int]) -> dict[str, int]:
    """So many messages as they fall to the mailboxes: like those that wait, or by weight."""
    own = office.settings.mailboxes
    parts = {one.address: like.get(one.address, 0) for one in own}
    if not sum(parts.values()):
        parts = {one.address: one.weight for one in own}
    whole = sum(parts.values())
    return {address: -(-count * part // whole) for address, part in parts.items()}


def clock_stood_later(office: Office, ledger: Ledger) -> datetime | None:
    """The latest moment in the ledger, where it lies ahead of the clock: that was set back."""
    latest = ledger.latest_moment()
    if latest is None or latest - office.world.clock() <= timedelta(minutes=2):
        return None
    return latest.astimezone(office.settings.zone)
