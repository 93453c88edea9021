"""Owns the moment that a Date field gives (RFC 5322 3.3): the common form fast, the others by `email`."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERED = {name: number for number, name in enumerate(_MONTHS, 1)}
_COMMON = re.compile(
    r"[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) ([12]\d{3}) (\d\d):(\d\d):([0-5]\d) ([+-])([01]\d)([0-5]\d)"
    r"(?: \([A-Z]{1,5}\))?",
    re.ASCII,
)


def moment(text: str) -> datetime | None:
    """The moment in UTC; None where the text gives none."""
    try:
        found = _COMMON.fullmatch(text)
        if found is None or found[2] not in _NUMBERED:
            return _by_email(text)
        day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
        local = datetime(
            int(year), _NUMBERED[month], int(day), int(hour), int(minute), int(second), tzinfo=UTC
        )
        ahead = timedelta(hours=int(hours), minutes=int(minutes))
        return local - ahead if sign == "+" else local + ahead
    except Exception:  # noqa: BLE001 - whatever `email` trips on, the text is no date
        return None


def _by_email(text: str) -> datetime:
    found = parsedate_to_datetime(text)
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return aware.astimezone(UTC)
