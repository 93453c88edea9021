"""The verdict on a round: what is wrong is said, whatever else is right."""

from dataclasses import replace

import pytest

from chaos.account import Account, Arrival, Ending, Entry
from chaos.drawing import ActKind
from chaos.faults import Kind, Played, Stage
from chaos.judging import complaints

GONE_WELL = Ending(None, 0, "", "")
RIGHT = Account(
    roster=["a@x.example", "b@x.example"],
    connections=1,
    entries=[Entry("a@x.example", "1", "accepted"), Entry("b@x.example", "2", "accepted")],
    arrived=[Arrival("1", "a@x.example"), Arrival("2", "b@x.example")],
    endings=[GONE_WELL],
)


def b_is(state: str, *, arrived: bool, code: int = 0, out: str = "", **more: object) -> Account:
    """The account of a round in which the second delivery ended otherwise."""
    return replace(
        RIGHT,
        entries=[RIGHT.entries[0], Entry("b@x.example", "2", state)],
        arrived=RIGHT.arrived if arrived else RIGHT.arrived[:1],
        endings=[*more.pop("before", ()), Ending(None, code, out, "")],
        **more,
    )


def played(stage: Stage, kind: Kind, text: str = "", address: str | None = "b@x.example") -> Played:
    return Played(stage, kind, text, address, pipelining=False)


KILLED = Ending(ActKind.KILL, -9, "", "")
CUT = played(Stage.DOT, Kind.CUT)
NO = played(Stage.RCPT, Kind.REPLY, "550 no")
LATER = played(Stage.RCPT, Kind.REPLY, "450 later")
PAUSE = played(Stage.MAIL, Kind.REPLY, "451 MI:SFQ", None)

WELL = {
    "all arrived": RIGHT,
    "in doubt after a kill": b_is(
        "uncertain", arrived=False, out="b@x.example", before=[KILLED], played=[]
    ),
    "in doubt after a cut": b_is("uncertain", arrived=True, out="b@x.example", played=[CUT]),
    "refused as it was told": b_is("refused", arrived=False, played=[NO]),
    "deferred as it was told": b_is("deferred", arrived=False, code=75, played=[LATER]),
    "held back": b_is("planned", arrived=False, code=75, played=[PAUSE]),
}
ILL = {
    "doubled: message": replace(RIGHT, arrived=[*RIGHT.arrived, RIGHT.arrived[0]]),
    "doubled: recipient": replace(RIGHT, arrived=[*RIGHT.arrived, Arrival("3", "a@x.example")]),
    "lost: c@x.example has 0": replace(RIGHT, roster=[*RIGHT.roster, "c@x.example"]),
    "still in sending": b_is("sending", arrived=False),
    "never arrived": b_is("accepted", arrived=False),
    "arrived and is refused": b_is("refused", arrived=True, played=[NO]),
    "unknown to the ledger": replace(RIGHT, arrived=[*RIGHT.arrived, Arrival("3", "z@x.example")]),
    "refused without being told": b_is("refused", arrived=False, played=[LATER]),
    "deferred without being told": b_is("deferred", arrived=False, code=75),
    "still planned": b_is("planned", arrived=False, code=75, played=[LATER]),
    "1 where at most 0": b_is("uncertain", arrived=True, out="b@x.example"),
    "although it was plainly refused": b_is(
        "uncertain", arrived=False, out="b@x.example", played=[NO, replace(CUT, address=None)]
    ),
    "not named by the last run": b_is("uncertain", arrived=True, played=[CUT]),
    "in a traceback": replace(
        RIGHT, endings=[Ending(None, 1, "", "Traceback (most recent call last)\n  …")]
    ),
    "ended with 1": replace(RIGHT, endings=[Ending(None, 1, "", "")]),
    "ended with 69": replace(RIGHT, endings=[Ending(None, 69, "", "")], played=[CUT]),
    "did not end by itself": replace(RIGHT, endings=[replace(GONE_WELL, in_time=False)]),
    "ended with 0, 1 still to go": b_is("deferred", arrived=False, played=[LATER]),
    "nothing is left": replace(RIGHT, endings=[Ending(None, 75, "", "")]),
    "bad manners": replace(RIGHT, offences=["DSN"]),
}


@pytest.mark.parametrize("account", WELL.values(), ids=WELL)
def test_what_is_right_is_not_complained_of(account: Account) -> None:
    assert complaints(account) == []


@pytest.mark.parametrize("said", ILL)
def test_what_is_wrong_is_named(said: str) -> None:
    assert any(said in complaint for complaint in complaints(ILL[said])), complaints(ILL[said])
