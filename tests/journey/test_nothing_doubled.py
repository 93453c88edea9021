"""What a break, a refusal and a small session mean for a message; all else is for tests/chaos."""

from collections import Counter
from pathlib import Path

import pytest

from dispatch.sandbox import Fault, Habit, Manner, Sandbox, Stage
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units


def silent(names: list[str]) -> dict[str, Habit]:
    return {address(name): Habit.SILENT for name in names}


def check_against_the_server(office: OfficeFolder, server: Sandbox, in_doubt_at_most: int) -> None:
    """The truth of the server's record against what the ledger says."""
    arrived = Counter(one.message_id for one in server.received())
    assert not [one for one, times in arrived.items() if times > 1]
    by_recipient = Counter(one.rcpt_to for one in server.received())
    assert not [one for one, times in by_recipient.items() if times > 1]
    states = office.states()
    for message_id, state in states.items():
        if state == "accepted":
            assert message_id in arrived
        elif state == "uncertain":
            continue
        else:
            assert message_id not in arrived
    assert set(arrived) <= set(states)
    assert all(state in ("accepted", "uncertain") for state in states.values())
    assert sum(state == "uncertain" for state in states.values()) <= in_doubt_at_most


@pytest.mark.parametrize("stage", [Stage.MAIL, Stage.RCPT, Stage.DATA])
def test_a_break_before_the_text_is_tried_again_and_sent_once(tmp_path: Path, stage: Stage) -> None:
    names = units(6)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(names)) as server:
        office = furnish(tmp_path / "office", server, names)
        server.faults = [Fault(stage, 3, close=True)]
        office.run("send", NUMBER, "--yes")
        office.run("send", NUMBER, "--yes")
        check_against_the_server(office, server, in_doubt_at_most=1 if stage is Stage.DATA else 0)


@pytest.mark.parametrize("stage", [Stage.BODY, Stage.DOT, Stage.AFTER_DOT])
def test_a_break_after_the_text_began_is_in_doubt_and_never_sent_again(
    tmp_path: Path, stage: Stage
) -> None:
    names = units(6)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(names)) as server:
        office = furnish(tmp_path / "office", server, names)
        server.faults = [Fault(stage, 3, close=True)]
        first = office.run("send", NUMBER, "--yes")
        office.run("send", NUMBER, "--yes")
        assert "不确定" in first.out
        assert sorted(office.states().values()).count("uncertain") == 1
        check_against_the_server(office, server, in_doubt_at_most=1)


def test_an_answer_settles_the_doubt(tmp_path: Path) -> None:
    names = units(3)
    replying = {address(name): Habit.REPLY for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, replying) as server:
        office = furnish(tmp_path / "office", server, names)
        server.faults = [Fault(Stage.AFTER_DOT, 2, close=True)]
        office.run("send", NUMBER, "--yes")
        server.wait_until_quiet(30)
        assert "uncertain" in office.states().values()
        office.run("poll")
        assert set(office.states().values()) == {"accepted"}


def test_a_temporary_refusal_of_one_never_stops_the_others(tmp_path: Path) -> None:
    names = units(6)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(names)) as server:
        office = furnish(tmp_path / "office", server, names)
        server.faults = [Fault(Stage.RCPT, 3, answer="450 4.2.0 greylisted, try later")]
        ended = office.run("send", NUMBER, "--yes")
        assert ended.code == 75
        assert sorted(office.states().values()) == ["accepted"] * 5 + ["deferred"]


def test_a_provider_that_takes_few_messages_a_session_is_served_in_several(tmp_path: Path) -> None:
    names = units(45)
    manner = Manner(messages_per_session=10, dsn=False)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(names), manner=manner) as server:
        office = furnish(tmp_path / "office", server, names)
        ended = office.run("send", NUMBER, "--yes")
        assert ended.code == 0, ended.err
        check_against_the_server(office, server, in_doubt_at_most=0)
        assert len(server.received()) == 45
