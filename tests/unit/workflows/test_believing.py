"""Whom to believe, and for whom mail may speak that names no message of ours."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dispatch.imap import Fetched
from dispatch.inbound import AuthenticationResults, Classified, Kind, Mentions, MethodResult
from dispatch.records import Addressee, Known, MatchedBy
from dispatch.states import Standing
from dispatch.tiers import Tier
from dispatch.workflows.matching import asked, found_in

NOW = datetime(2023, 9, 1, tzinfo=UTC)
OWN = "office@linchengqu.example"
SUBJECT = "工作专报2023年第6期"


def unit(number: int, name: str, *addresses: str, issue: str = "2023-06") -> Addressee:
    return Addressee(number, issue, name, Tier.ISSUED_DOWN, addresses, SUBJECT)


EDU = unit(7, "区教育局", "jyj@edu.example", "jyj@163.com")
EDU_BEFORE = unit(3, "区教育局", "jyj@edu.example", "jyj@163.com", issue="2023-05")
FIRE = unit(8, "消防大队", "xf@shared.example")
HEALTH = unit(9, "区卫健局", "wj@shared.example")
KNOWN = Known(
    {"m1@linchengqu.example": EDU},
    {"t" * 20: EDU},
    {"jyj@edu.example": EDU, "jyj@163.com": EDU, "xf@shared.example": FIRE},
    {"jyj@edu.example": (EDU, EDU_BEFORE), "jyj@163.com": (EDU,), "xf@shared.example": (FIRE,)},
    {"edu.example": (EDU, EDU_BEFORE), "shared.example": (HEALTH, FIRE)},
    {"li@qq.com": (EDU,)},
)
SURE = Classified(Kind.REPLY, (), sender="jyj@edu.example", tokens=("t" * 20,), reply_text="收到")
NAMED = Mentions(frozenset({(2023, 6)}))


def found(one: Classified, trusted=("mx.test",), known=KNOWN):
    told = found_in((OWN,), known, one, Fetched(1, b"raw"), NOW, trusted)
    return None if told is None else (told[1].recipient, told[0].matched_by, told[0].believed)


def results(*methods: tuple[str, str, str]) -> tuple[AuthenticationResults, ...]:
    return (AuthenticationResults("mx.test", tuple(MethodResult(*one) for one in methods)),)


@pytest.mark.parametrize(
    ("sender", "believed"),
    [
        ("jyj@edu.example", True),
        ("colleague@edu.example", True),
        ("jyj@163.com", True),
        ("other@163.com", False),
        ("x@edu.example.evil.test", False),
        ("x@sub.edu.example", False),
        ("xf@shared.example", False),
        ("li@qq.com", True),
        (None, False),
    ],
)
def test_a_token_counts_from_the_unit_or_a_settled_sender_alone(sender, believed):
    assert found(replace(SURE, sender=sender)) == ("区教育局", MatchedBy.TOKEN, believed)


def test_the_providers_word_for_the_units_domain_is_believed_and_a_strangers_is_not():
    one = replace(SURE, sender="x@sub.edu.example")
    vouched = replace(one, authentication=results(("dkim", "pass", "edu.example")))
    assert found(vouched) == ("区教育局", MatchedBy.TOKEN, True)
    assert found(vouched, trusted=("mx.else.test",)) == ("区教育局", MatchedBy.TOKEN, False)
    public = replace(one, authentication=results(("spf", "pass", "other@163.com")))
    assert found(public) == ("区教育局", MatchedBy.TOKEN, False)


@pytest.mark.parametrize("sender", ["jyj@edu.example", "li@qq.com"])
def test_where_the_provider_says_fail_not_even_the_units_own_address_is_believed(sender):
    failed = replace(SURE, sender=sender, authentication=results(("dmarc", "fail", "")))
    assert found(failed) == ("区教育局", MatchedBy.TOKEN, False)
    assert found(failed, trusted=())[2] is True


def test_an_answer_that_names_an_earlier_issue_is_tied_to_that_one():
    one = Classified(
        Kind.REPLY, (), sender="jyj@edu.example", mentions=Mentions(frozenset({(None, 5)}))
    )
    told = found_in((OWN,), KNOWN, one, Fetched(1, b"raw"), NOW)
    assert told is not None
    assert told[1].issue == "2023-05"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (
            Classified(Kind.OTHER, (), sender="jyj@edu.example", subject=f"答 {SUBJECT}"),
            ("区教育局", MatchedBy.ADDRESS, False),
        ),
        (
            Classified(Kind.OTHER, (), sender="new@edu.example", mentions=NAMED),
            ("区教育局", MatchedBy.DOMAIN, False),
        ),
        (
            Classified(Kind.OTHER, (), sender="new@shared.example", mentions=NAMED),
            ("区卫健局", MatchedBy.SHARED_DOMAIN, False),
        ),
        (
            Classified(
                Kind.REPLY, (), sender="n@shared.example", mentions=NAMED, signature="消防大队 李"
            ),
            ("消防大队", MatchedBy.DOMAIN, False),
        ),
        (
            Classified(Kind.OTHER, (), sender="a@x.test", mentions=Mentions(tokens=("t" * 20,))),
            ("区教育局", MatchedBy.QUOTATION, False),
        ),
        (
            Classified(Kind.REPLY, (), sender="li@qq.com", acknowledges=True),
            ("区教育局", MatchedBy.SETTLED, False),
        ),
        # About something else, of a program, of nobody known.
        (Classified(Kind.REPLY, (), sender="jyj@edu.example", subject="Re: 会议通知"), None),
        (
            Classified(
                Kind.REPLY, (), sender="jyj@edu.example", references=("m@x",), acknowledges=True
            ),
            None,
        ),
        (
            Classified(Kind.OTHER, (), sender="jyj@edu.example", mentions=NAMED, is_automated=True),
            None,
        ),
        (Classified(Kind.OTHER, (), sender="a@x.test", mentions=NAMED), None),
        (Classified(Kind.REPLY, (), sender="a@163.com", mentions=NAMED, acknowledges=True), None),
        (Classified(Kind.REPLY, (), sender=OWN, tokens=("t" * 20,)), None),
        (
            Classified(Kind.READ_RECEIPT, (), sender=OWN, references=("m1@linchengqu.example",)),
            None,
        ),
    ],
)
def test_for_whom_mail_may_speak_that_names_no_message_of_ours(one, expected):
    assert found(one) == expected


def test_a_person_forwarding_our_mail_may_have_answered_and_is_not_counted():
    one = Classified(
        Kind.OTHER, (), sender="jyj@edu.example", references=("m1@linchengqu.example",)
    )
    told = found_in((OWN,), KNOWN, one, Fetched(1, b"raw"), NOW)
    assert told is not None
    assert (told[0].believed, told[0].proves) == (False, Standing.REPLIED)


def test_public_domains_are_never_asked_for():
    some = [replace(SURE, sender=sender) for sender in ("a@qq.com", "b@edu.example", None)]
    assert asked(some).domains == {"edu.example"}
