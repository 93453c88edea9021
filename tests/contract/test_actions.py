"""What a ledger promises of the record of who did what: in the act's transaction, only added to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dispatch.errors import TryAgain
from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where
from dispatch.records import DEED_WORDS, Action, Deed
from office_ledger import aside, planned

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
ACT = Action(NOW, "江予安", "office-pc", Deed.SEND, "2023-06", None, "开始：3 封")


def test_acts_come_back_in_order_whole_and_by_issue_and_moment(where: Where) -> None:
    later = replace(
        ACT, at=NOW + timedelta(days=1), deed=Deed.ROSTER, issue=None, recipient="区教育局"
    )
    with Ledger(where) as ledger:
        ledger.note([ACT, later])
        assert ledger.actions() == (ACT, later)
        assert ledger.actions("2023-06") == (ACT,)
        assert ledger.actions("2023-07") == ()
        assert ledger.actions(since=NOW + timedelta(hours=1)) == (later,)
        ledger.note([])
        assert len(ledger.actions()) == 2


def test_an_act_is_kept_with_the_plan_or_neither_is(where: Where) -> None:
    ledger, _ = planned(where, 2)
    with ledger:
        ledger.reschedule("2023-06", NOW, [replace(ACT, deed=Deed.SCHEDULE)])
        assert [one.deed for one in ledger.actions()] == [Deed.SCHEDULE]
        aside(where, "CREATE UNIQUE INDEX stop ON issue (send_at)")
        aside(where, _ANOTHER)
        with pytest.raises(TryAgain):
            ledger.reschedule("2023-07", NOW, [ACT])
        assert [one.deed for one in ledger.actions()] == [Deed.SCHEDULE]


# Two issues may well go at one moment: here they must not, so that a write breaks half-way.
_ANOTHER = """
INSERT INTO issue (number, digest, source, sender, sender_name, planned_at, round, carry_on)
    SELECT '2023-07', digest, source, sender, sender_name, planned_at, round, carry_on FROM issue
"""


def test_every_deed_has_its_words() -> None:
    assert set(DEED_WORDS) == set(Deed)
    assert len({said.zh for said in DEED_WORDS.values()}) == len(Deed)
