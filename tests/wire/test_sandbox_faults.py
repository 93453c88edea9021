"""The faults that a test can plant in the sandbox's submission server."""

import smtplib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.sandbox import LOOPBACK, Fault, Habit, Sandbox, Stage
from wire.sandbox_client import HABITS, OFFICE, PASSWORD, address_of, bulletin, send, session

REPLY = address_of(Habit.REPLY)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as running:
        yield running


@pytest.mark.parametrize("stage", list(Stage))
def test_a_connection_can_be_closed_at_every_stage_and_the_next_one_works(
    sandbox: Sandbox, stage: Stage
) -> None:
    sandbox.faults = [Fault(stage, close=True)]
    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        send(sandbox, REPLY, "a")
    recorded = [one.message_id for one in sandbox.received()]
    assert recorded == ([f"a.{REPLY}"] if stage is Stage.AFTER_DOT else [])
    send(sandbox, REPLY, "b")
    assert sandbox.received()[-1].message_id == f"b.{REPLY}"


def test_a_message_lost_from_sight_after_its_record_is_still_answered(sandbox: Sandbox) -> None:
    sandbox.faults = [Fault(Stage.AFTER_DOT, close=True)]
    with pytest.raises(smtplib.SMTPServerDisconnected):
        send(sandbox, REPLY)
    sandbox.wait_until_quiet(10)
    assert sandbox.expected_standing(REPLY) == "replied"


def test_a_message_lost_before_its_record_is_not(sandbox: Sandbox) -> None:
    sandbox.faults = [Fault(Stage.DOT, close=True)]
    with pytest.raises(smtplib.SMTPServerDisconnected):
        send(sandbox, REPLY)
    sandbox.wait_until_quiet(10)
    assert (sandbox.received(), sandbox.expected_standing(REPLY)) == ((), "awaiting")


@pytest.mark.parametrize(
    ("stage", "error"),
    [
        (Stage.GREETING, smtplib.SMTPConnectError),
        (Stage.AUTH, smtplib.SMTPAuthenticationError),
        (Stage.MAIL, smtplib.SMTPSenderRefused),
        (Stage.RCPT, smtplib.SMTPRecipientsRefused),
        (Stage.DATA, smtplib.SMTPDataError),
        (Stage.DOT, smtplib.SMTPDataError),
        (Stage.AFTER_DOT, smtplib.SMTPDataError),
    ],
)
def test_a_given_line_is_said_instead_of_the_own(
    sandbox: Sandbox, stage: Stage, error: type[smtplib.SMTPException]
) -> None:
    sandbox.faults = [Fault(stage, answer="451 4.3.0 planted")]
    with pytest.raises(error) as raised:
        send(sandbox, REPLY)
    assert "planted" in str(raised.value)
    assert len(sandbox.received()) == (1 if stage is Stage.AFTER_DOT else 0)


def test_only_the_message_meant_is_hit(sandbox: Sandbox) -> None:
    sandbox.faults = [Fault(Stage.RCPT, 2, answer="452 4.2.2 planted")]
    with session(sandbox) as client:
        client.sendmail(OFFICE, [REPLY], bulletin(REPLY, "a"))
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            client.sendmail(OFFICE, [REPLY], bulletin(REPLY, "b"))
        client.sendmail(OFFICE, [REPLY], bulletin(REPLY, "c"))
    assert [one.message_id[0] for one in sandbox.received()] == ["a", "c"]


def test_an_answer_is_said_before_a_close(sandbox: Sandbox) -> None:
    sandbox.faults = [Fault(Stage.MAIL, answer="421 4.7.0 planted", close=True)]
    with session(sandbox) as client:
        assert client.mail(OFFICE) == (421, b"4.7.0 planted")
        with pytest.raises(smtplib.SMTPServerDisconnected):
            client.noop()


def test_a_callable_decides_for_itself(sandbox: Sandbox) -> None:
    asked: list[tuple[Stage, int]] = []

    def watch(stage: Stage, number: int) -> Fault | None:
        asked.append((stage, number))
        return None

    sandbox.faults = watch
    send(sandbox, REPLY, "a")
    send(sandbox, REPLY, "b")
    assert {stage for stage, _ in asked} == set(Stage)
    assert [number for stage, number in asked if stage is Stage.AFTER_DOT] == [1, 2]
    assert [number for stage, number in asked if stage is Stage.CONNECT] == [1, 2]


def test_a_delayed_answer_still_comes(sandbox: Sandbox) -> None:
    sandbox.faults = [Fault(Stage.BODY, delay=0.3)]
    began = time.monotonic()
    send(sandbox, REPLY)
    assert time.monotonic() - began >= 0.3
    assert len(sandbox.received()) == 1


def test_a_client_that_hangs_up_while_a_fault_delays_leaves_nothing_behind(
    sandbox: Sandbox,
) -> None:
    sandbox.faults = [Fault(Stage.GREETING, delay=0.2)]
    with pytest.raises((TimeoutError, smtplib.SMTPServerDisconnected)):
        smtplib.SMTP(LOOPBACK, sandbox.smtp_port, timeout=0.05)
    time.sleep(0.3)
    send(sandbox, REPLY)
    assert len(sandbox.received()) == 1
