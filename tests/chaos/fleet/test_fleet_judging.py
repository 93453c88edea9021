"""The verdict on a fleet's round: what is wrong is said, whatever else is right."""

from dataclasses import replace

import pytest

from chaos.account import Arrival, Entry
from chaos.faults import Kind, Played, Stage
from chaos.fleet.account import FleetAccount, Run, Standing
from chaos.fleet.drawing import BlowKind, Post
from chaos.fleet.judging import complaints

A, B = "a@x.example", "b@x.example"
LAST = Run(None, "send", 0, "", "")
WORKED = Run(Post.FIRST, "worker", 0, "", "", asked=True)
RIGHT = FleetAccount(
    roster=[A, B],
    connections=1,
    entries=[Entry(A, "1", "accepted"), Entry(B, "2", "accepted")],
    arrived=[Arrival("1", A), Arrival("2", B)],
    runs=[WORKED, LAST],
    blows=[],
    standings=[Standing(A, "replied", "replied"), Standing(B, "awaiting", "awaiting")],
    answers={A: 2},
    evidence={A: 2},
    last=LAST,
)


def b_is(state: str, *, arrived: bool, out: str = "", **more: object) -> FleetAccount:
    """The account of a round in which the second delivery ended otherwise."""
    last = replace(LAST, out=out, code=75 if state in ("planned", "deferred") else 0)
    return replace(
        RIGHT,
        entries=[RIGHT.entries[0], Entry(B, "2", state)],
        arrived=RIGHT.arrived if arrived else RIGHT.arrived[:1],
        last=last,
        runs=[WORKED, last],
        **more,
    )


def resent(*, asked: bool = True) -> FleetAccount:
    """A round in which the second was written to once more."""
    return replace(
        RIGHT,
        entries=[*RIGHT.entries, Entry(B, "3", "accepted")],
        arrived=[*RIGHT.arrived, Arrival("3", B)],
        blows=[(BlowKind.RESEND, Post.FIRST)] if asked else [],
    )


def ended(
    code: int, post: Post | None = Post.FIRST, err: str = "", *, asked: bool = False
) -> FleetAccount:
    """A round in which one process more ended so."""
    return replace(RIGHT, runs=[*RIGHT.runs, Run(post, "it", code, "", err, asked=asked)])


KILLED = [(BlowKind.KILL, Post.FIRST)]
CRASHED = [(BlowKind.CRASH, Post.FIRST)]
NO = Played(Stage.RCPT, Kind.REPLY, "550 no", B, pipelining=False)
PAUSE = Played(Stage.MAIL, Kind.REPLY, "451 MI:SFQ", None, pipelining=False)

WELL = {
    "all arrived": RIGHT,
    "written to again": resent(),
    "in doubt after a kill": b_is("uncertain", arrived=True, out=B, blows=KILLED),
    "in doubt after a crash": b_is("uncertain", arrived=False, out=B, blows=CRASHED),
    "held back": b_is("planned", arrived=False, played=[PAUSE]),
    "refused by the server": b_is(
        "refused", arrived=False, played=[NO], standings=[Standing(B, "failed", "awaiting")]
    ),
    "a clerk's, ended for the database": replace(ended(74, None), blows=CRASHED),
    "a worker that was asked to end without a database": replace(
        ended(74, asked=True), blows=CRASHED
    ),
    "a clerk's, ended for the server": replace(ended(69, None), played=[PAUSE]),
    "asked to end before it had begun": ended(-15, asked=True),
    "a clerk's, broken off": ended(130, None, asked=True),
    "killed": replace(ended(-9), blows=KILLED),
}
ILL = {
    "message 1 arrived 2 times": replace(RIGHT, arrived=[*RIGHT.arrived, RIGHT.arrived[0]]),
    f"{A} got 2 messages": replace(RIGHT, arrived=[*RIGHT.arrived, Arrival("3", A)]),
    f"{B} was planned for 2 times, at most 1": resent(asked=False),
    "c@x.example has no delivery": replace(RIGHT, roster=[A, B, "c@x.example"]),
    "still in sending": b_is("sending", arrived=False),
    "never came to rest: 1 planned": replace(RIGHT, unsettled="1 planned"),
    "accepted in the ledger and never arrived": b_is("accepted", arrived=False),
    "arrived and is planned": b_is("planned", arrived=True, played=[PAUSE]),
    "still planned": b_is("planned", arrived=False),
    "1 where at most 0": b_is("uncertain", arrived=True, out=B),
    "1 where at most 0 can be": b_is(
        "uncertain", arrived=True, out=B, blows=[(BlowKind.KILL, Post.READER)]
    ),
    "not named by the last run": b_is("uncertain", arrived=True, blows=KILLED),
    "evidence lost: 2 mails": replace(RIGHT, evidence={A: 1}),
    "evidence lost: 1 mails": replace(RIGHT, answers={A: 2, B: 1}),
    "evidence doubled: 2 mails": replace(RIGHT, evidence={A: 3}),
    "is awaiting in the ledger and replied in truth": replace(
        RIGHT, standings=[Standing(A, "awaiting", "replied")]
    ),
    "is failed in the ledger and awaiting in truth": replace(
        RIGHT, standings=[Standing(A, "failed", "awaiting")]
    ),
    "in a traceback": ended(1, err="Traceback (most recent call last)\n  …"),
    "it ended with 74": replace(ended(74), blows=CRASHED),
    "it ended with 69": replace(ended(69), played=[PAUSE]),
    "it ended with -9": ended(-9),
    "it ended with -15": ended(-15, err="at work", asked=True),
    "it ended with 75": ended(75, Post.READER),
    "did not end by itself": replace(RIGHT, runs=[replace(WORKED, in_time=False)]),
    "bad manners": replace(RIGHT, offences=["DSN"]),
}


@pytest.mark.parametrize("account", WELL.values(), ids=WELL)
def test_what_is_right_is_not_complained_of(account: FleetAccount) -> None:
    assert complaints(account) == []


@pytest.mark.parametrize("said", ILL)
def test_what_is_wrong_is_named(said: str) -> None:
    assert any(said in complaint for complaint in complaints(ILL[said])), complaints(ILL[said])
