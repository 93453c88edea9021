"""The pace of a mailbox: no window ever holds more than its limit, and the end is foretold."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dispatch.pacing import Limit, Pace, forecast, free_again, full

NOW = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)

limits = st.builds(Limit, st.integers(1, 8), st.integers(1, 900))
paces = st.builds(
    Pace,
    connections=st.integers(1, 4),
    pause_seconds=st.sampled_from([0.0, 0.5, 3.0]),
    limits=st.lists(limits, max_size=3).map(tuple),
)


def carried_out(pace: Pace, count: int) -> list[datetime]:
    """The moments at which messages go when each goes as early as it may."""
    went: list[datetime] = []
    at = NOW
    for _ in range(count):
        at = max([at, *(free_again(one, went) for one in pace.limits if full(one, went))])
        went.append(at)
        at += timedelta(seconds=pace.pause_seconds / pace.connections)
    return went


@given(paces, st.integers(1, 60))
def test_what_goes_as_early_as_it_may_never_exceeds_a_limit(pace: Pace, count: int) -> None:
    went = carried_out(pace, count)
    for limit in pace.limits:
        for moment in went:
            within = [one for one in went if moment - limit.window < one <= moment]
            assert len(within) <= limit.messages


@given(paces, st.integers(0, 60))
def test_the_forecast_is_when_the_last_has_gone(pace: Pace, count: int) -> None:
    ends = forecast(pace, count, NOW)
    if count == 0:
        assert ends == NOW
        return
    last = carried_out(pace, count)[-1]
    step = timedelta(seconds=pace.pause_seconds / pace.connections)
    assert abs(ends - (last + step)) < timedelta(milliseconds=1)


@given(paces, st.integers(1, 30), st.integers(1, 30))
def test_more_messages_never_end_earlier(pace: Pace, one: int, other: int) -> None:
    assert forecast(pace, one, NOW) <= forecast(pace, one + other, NOW)


def test_what_went_before_counts() -> None:
    pace = Pace(limits=(Limit(2, 900),))
    before = [NOW - timedelta(minutes=10), NOW - timedelta(minutes=1)]
    assert forecast(pace, 1, NOW, before) == before[0] + pace.limits[0].window


def test_only_a_pace_without_pause_and_limit_is_at_full_speed() -> None:
    assert Pace(connections=4, messages_per_session=20).at_full_speed
    assert not Pace(pause_seconds=0.1).at_full_speed
    assert not Pace(limits=(Limit(1, 1),)).at_full_speed
