"""Owns when an issue goes out: an appointed time, the office's hours, and how long it will take."""

from datetime import date, datetime, timedelta

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
    except ValueError:
        raise InputError(
            say("看不懂时间“{text}”。", text=text),
            advice=say("请写成 --at '2023-09-01 08:30'。"),
        ) from None
    return local if local.tzinfo else local.replace(tzinfo=office.settings.zone)


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


def expected_end(office: Office, ledger: Ledger, count: int, begins: datetime) -> datetime:
    """When the last of so many messages will have gone, as far as the limits tell."""
    pace = office.pace()
    sent, each = ledger.recent(office.route(), begins - pace.longest_memory)
    return forecast(pace, count, begins, sent, _GUESS_SECONDS if each is None else each)


def clock_stood_later(office: Office, ledger: Ledger) -> datetime | None:
    """The latest moment in the ledger, where it lies ahead of the clock: that was set back."""
    latest = ledger.latest_moment()
    if latest is None or latest - office.world.clock() <= timedelta(minutes=2):
        return None
    return latest.astimezone(office.settings.zone)
