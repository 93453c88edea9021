"""The submission session against a server that says anything: what each end of it means."""

import asyncio
from dataclasses import replace

import pytest

from dispatch.compose import Envelope, OutgoingMessage
from dispatch.errors import LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.smtp import Session, Submission
from dispatch.states import Outcome, Step
from wire.scripted import CLOSE, DOT, SILENCE, Scripted, serving

MESSAGE = OutgoingMessage(
    Envelope("office@linchengqu.example", "jy@linchengqu.example", "token"),
    "dispatch.token@linchengqu.example",
    b"Subject: x\r\n\r\n.a line\r\n..two\r\n",
    b"shared\r\n",
)


def target(script: Scripted, patience: float = 5.0) -> Submission:
    return Submission("127.0.0.1", script.port, "none", "user", "secret", patience)


async def submitted(script: Scripted, message: OutgoingMessage = MESSAGE) -> Outcome:
    async with serving(script):
        session = await Session.open(target(script, 0.3))
        outcome = await session.submit(message)
        await session.close()
        return outcome


@pytest.fixture(params=["pipelined", "one by one"])
def script(request: pytest.FixtureRequest) -> Scripted:
    one = Scripted()
    return one if request.param == "pipelined" else replace(one, offers=one.offers[1:])


async def test_an_accepted_message_arrives_as_it_was_composed(script: Scripted) -> None:
    outcome = await submitted(script)
    assert (outcome.step, outcome.code, outcome.enhanced_status) == (Step.ACCEPT, 250, "2.0.0")
    # The dots that RFC 5321 4.5.2 doubles on the wire.
    assert script.messages == [b"Subject: x\r\n\r\n..a line\r\n...two\r\nshared\r\n"]


async def test_dsn_and_size_are_asked_for_where_they_are_offered(script: Scripted) -> None:
    await submitted(script)
    mail = next(line for line in script.lines if line.startswith("MAIL"))
    rcpt = next(line for line in script.lines if line.startswith("RCPT"))
    assert mail == (
        f"MAIL FROM:<office@linchengqu.example> SIZE={MESSAGE.size} RET=HDRS ENVID=token"
    )
    assert rcpt.endswith("NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;jy@linchengqu.example")


async def test_nothing_is_asked_for_that_is_not_offered() -> None:
    script = Scripted(offers=("AUTH PLAIN",))
    await submitted(script)
    assert script.lines[2:5] == [
        "MAIL FROM:<office@linchengqu.example>",
        "RCPT TO:<jy@linchengqu.example>",
        "DATA",
    ]


async def test_one_login_carries_many_messages() -> None:
    script = Scripted()
    async with serving(script):
        session = await Session.open(target(script))
        outcomes = [await session.submit(MESSAGE) for _ in range(20)]
        await session.close()
    assert {one.step for one in outcomes} == {Step.ACCEPT}
    assert script.verbs().count("AUTH") == script.verbs().count("EHLO") == 1


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(
    ("answer", "step"), [("451 4.2.0 later", Step.DEFER), ("550 5.1.1 no", Step.REFUSE)]
)
async def test_a_refusal_before_the_text_is_one_and_the_session_goes_on(
    script: Scripted, verb: str, answer: str, step: Step
) -> None:
    script = replace(script, says={verb: [answer, "354 go" if verb == "DATA" else "250 ok"]})
    # A server refuses DATA where it has refused what came before (RFC 5321 4.1.4).
    if verb != "DATA":
        script = replace(script, says={**script.says, "DATA": ["503 first MAIL", "354 go"]})
    if verb != "DATA" and "PIPELINING" not in script.offers:
        script = replace(script, says={verb: [answer, "250 ok"]})
    async with serving(script):
        session = await Session.open(target(script))
        first = await session.submit(MESSAGE)
        assert session.alive
        second = await session.submit(MESSAGE)
        await session.close()
    assert (first.step, first.code) == (step, int(answer[:3]))
    assert second.step is Step.ACCEPT
    assert len(script.messages) == 1


@pytest.mark.parametrize(
    ("answer", "step"), [("451 4.3.0 later", Step.DEFER), ("554 5.7.1 no", Step.REFUSE)]
)
async def test_a_refusal_of_the_text_is_a_refusal(
    script: Scripted, answer: str, step: Step
) -> None:
    outcome = await submitted(replace(script, says={DOT: answer}))
    assert outcome.step is step


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("how", [CLOSE, SILENCE, "hello", "2x0 what", "250-ok|" + CLOSE])
async def test_a_break_before_the_text_has_sent_nothing(
    script: Scripted, verb: str, how: str
) -> None:
    outcome = await submitted(replace(script, says={verb: how}))
    assert outcome.step is Step.RELEASE
    assert script.messages == []


@pytest.mark.parametrize("how", [CLOSE, SILENCE, "hello", "354 what", "100 what"])
async def test_a_break_after_the_final_dot_is_in_doubt(script: Scripted, how: str) -> None:
    outcome = await submitted(replace(script, says={DOT: how}))
    assert outcome.step is Step.LOSE_SIGHT


@pytest.mark.parametrize("verb", ["MAIL", "RCPT"])
async def test_a_refusal_before_hanging_up_is_heard(script: Scripted, verb: str) -> None:
    outcome = await submitted(replace(script, says={verb: f"421 4.7.0 MI:CCL|{CLOSE}"}))
    assert (outcome.step, outcome.code) == (Step.DEFER, 421)


async def test_a_word_that_nobody_asked_for_ends_the_session_before_it_is_mistaken() -> None:
    script = Scripted(says={DOT: "250 ok|421 4.4.2 idle too long"})
    async with serving(script):
        session = await Session.open(target(script))
        first = await session.submit(MESSAGE)
        await asyncio.sleep(0.05)
        second = await session.submit(MESSAGE)
        await session.close()
    assert (first.step, second.step) == (Step.ACCEPT, Step.RELEASE)
    assert "421" in second.text
    assert len(script.messages) == 1


async def test_354_for_a_message_without_a_recipient_gets_no_dot() -> None:
    script = Scripted(says={"RCPT": "550 5.1.1 no"})
    async with serving(script):
        session = await Session.open(target(script))
        outcome = await session.submit(MESSAGE)
        assert outcome.step is Step.REFUSE
        assert not session.alive
        await session.close()
    assert script.messages == []


async def test_a_refusal_in_the_middle_of_a_large_text_ends_it() -> None:
    large = replace(MESSAGE, enclosed=b"x" * 70 * 1_000_000 + b"\r\n")
    script = Scripted(says={"content": "552 5.3.4 too large|" + CLOSE})
    outcome = await submitted(script, large)
    assert (outcome.step, outcome.code) == (Step.REFUSE, 552)
    assert script.messages == []


async def test_a_reply_without_an_end_fills_no_memory() -> None:
    script = Scripted(says={DOT: "250-" + "x" * 100_000})
    outcome = await submitted(script)
    assert outcome.step is Step.LOSE_SIGHT


async def test_chinese_words_of_a_server_are_read_in_gbk() -> None:
    outcome = await submitted(Scripted(says={"RCPT": "550 5.1.1 用户不存在", "DATA": "503 no"}))
    assert outcome.text == "5.1.1 用户不存在"


ELSEWHERE = replace(MESSAGE, envelope=replace(MESSAGE.envelope, rcpt_to="局长@机关.example"))


async def test_an_address_beyond_ascii_needs_smtputf8() -> None:
    refused = await submitted(Scripted(), ELSEWHERE)
    assert refused.step is Step.REFUSE
    script = Scripted(offers=("SMTPUTF8", "8BITMIME", "DSN", "AUTH PLAIN"))
    accepted = await submitted(script, ELSEWHERE)
    assert accepted.step is Step.ACCEPT
    assert any(line.endswith("BODY=8BITMIME SMTPUTF8") for line in script.lines)
    assert any("ORCPT=utf-8;局长@机关.example" in line for line in script.lines)


@pytest.mark.parametrize(
    ("says", "error"),
    [
        ({"AUTH": "535 5.7.8 wrong"}, LoginRefused),
        ({"AUTH": "454 4.7.0 too many logins"}, TryAgain),
        ({"AUTH": "399 what"}, ProtocolBroken),
        ({"AUTH": "999 what"}, ProtocolBroken),
        ({"greeting": CLOSE}, ServerUnreachable),
        ({"greeting": "421 4.7.0 busy"}, TryAgain),
        ({"greeting": "HTTP/1.1 400 Bad Request"}, ProtocolBroken),
        ({"greeting": SILENCE}, ServerUnreachable),
    ],
)
async def test_a_session_that_does_not_open_says_why(
    says: dict[str, str | list[str]], error: type[Exception]
) -> None:
    script = Scripted(says=says)
    async with serving(script):
        with pytest.raises(error) as caught:
            await Session.open(target(script, 0.3))
    assert str(script.port) in caught.value.problem.zh  # type: ignore[attr-defined]
    assert script.verbs().count("AUTH") <= 1


async def test_a_relay_without_a_user_is_not_logged_in_to() -> None:
    script = Scripted()
    async with serving(script):
        session = await Session.open(replace(target(script), user=None))
        assert (await session.submit(MESSAGE)).step is Step.ACCEPT
        await session.close()
    assert "AUTH" not in script.verbs()


OTHER = replace(
    MESSAGE,
    envelope=replace(MESSAGE.envelope, rcpt_to="sl@linchengqu.example"),
    message_id="dispatch.other@linchengqu.example",
)


async def other() -> OutgoingMessage:
    return OTHER


async def two(script: Scripted) -> tuple[Outcome, Outcome, Session]:
    """Two messages, the second one's envelope behind the first one's content."""
    async with serving(script):
        session = await Session.open(target(script, 0.3))
        first = await session.submit(MESSAGE, other)
        second = await session.submit(OTHER)
        await session.close()
    return first, second, session


async def test_the_next_envelope_goes_behind_the_content_and_both_arrive() -> None:
    script = Scripted()
    first, second, _ = await two(script)
    assert (first.step, second.step) == (Step.ACCEPT, Step.ACCEPT)
    assert len(script.messages) == 2
    assert script.verbs().count("MAIL") == script.verbs().count("DATA") == 2


async def test_without_pipelining_nothing_goes_behind_the_content() -> None:
    script = Scripted(offers=("8BITMIME", "AUTH PLAIN"))
    first, second, _ = await two(script)
    assert (first.step, second.step) == (Step.ACCEPT, Step.ACCEPT)
    assert len(script.messages) == 2


async def test_a_refused_content_does_not_touch_the_next_message() -> None:
    script = Scripted(says={DOT: ["554 5.7.1 no", "250 2.0.0 queued"]})
    first, second, _ = await two(script)
    assert (first.step, second.step) == (Step.REFUSE, Step.ACCEPT)
    assert "RSET" not in script.verbs()
    assert len(script.messages) == 2


@pytest.mark.parametrize("how", [CLOSE, "hello"])
async def test_a_doubt_about_one_leaves_the_next_unsent(how: str) -> None:
    script = Scripted(says={DOT: how})
    first, second, session = await two(script)
    assert (first.step, second.step) == (Step.LOSE_SIGHT, Step.RELEASE)
    assert not session.alive


async def test_a_refusal_of_the_next_recipient_is_its_own() -> None:
    script = Scripted(says={"RCPT": ["250 ok", "550 5.1.1 no"], "DATA": ["354 go", "503 no"]})
    first, second, _ = await two(script)
    assert (first.step, second.step) == (Step.ACCEPT, Step.REFUSE)
    assert second.text == "5.1.1 no"


async def test_another_message_than_the_one_that_was_begun_ends_the_session() -> None:
    script = Scripted()
    async with serving(script):
        session = await Session.open(target(script))
        assert (await session.submit(MESSAGE, other)).step is Step.ACCEPT
        assert (await session.submit(MESSAGE)).step is Step.RELEASE
        assert not session.alive
    assert len(script.messages) == 1


async def test_a_session_that_has_begun_what_will_not_follow_just_hangs_up() -> None:
    script = Scripted()
    async with serving(script):
        session = await Session.open(target(script))
        await session.submit(MESSAGE, other)
        await session.close()
    assert "QUIT" not in script.verbs()
    assert len(script.messages) == 1
