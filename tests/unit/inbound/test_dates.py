"""The moment of a Date field: the common form is read as `email` reads it."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from hypothesis import given
from hypothesis import strategies as st

from dispatch.inbound.dates import moment


def by_email(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


two_digits = st.integers(0, 99).map("{:02}".format)


@given(
    st.builds(
        "{}, {} {} {} {}:{}:{} {}{}{}{}".format,
        st.sampled_from(["Wed", "Mon", "Foo"]),
        st.integers(0, 33),
        st.sampled_from(["Jan", "Feb", "Aug", "Dec", "Foo", "aug"]),
        st.sampled_from(["2023", "1999", "1000", "0099", "9999", "23"]),
        two_digits,
        two_digits,
        two_digits,
        st.sampled_from("+-"),
        two_digits,
        two_digits,
        st.sampled_from(["", " (CST)", " (China Standard Time)", " x"]),
    )
)
def test_a_date_is_read_as_email_reads_it(text: str) -> None:
    assert moment(text) == by_email(text)


def test_what_gives_no_date_is_none() -> None:
    assert moment("") is None
    assert moment("昨天") is None
    assert moment("Wed, 30 Feb 2023 09:20:00 +0800") is None
