"""Authentication-Results as providers really write them, and which of them are worth anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.inbound import COREMAIL, classify, fails, passes, trusted_results

UNIT = "jyj@edu.example"
QQ = (
    "Authentication-Results: mx.qq.com; spf=pass (sender SPF authorized)"
    " smtp.mailfrom=<jyj@edu.example>; dkim=none; dmarc=pass(permerror) header.from=edu.example"
)
GMAIL = (
    "Authentication-Results: mx.google.com;\r\n       dkim=pass header.i=@edu.example header.s=s1;\r\n"
    "       spf=pass (google.com: domain of jyj@edu.example designates 192.0.2.1 as permitted"
    " sender) smtp.mailfrom=jyj@edu.example;\r\n       dmarc=pass (p=NONE sp=NONE) header.from=edu.example"
)
NETEASE = (
    "Received: from mx.edu.example (unknown [192.0.2.1]) by mx19 (Coremail) with SMTP id"
    " P8CowAB3_x0y--.1S2; Wed, 30 Aug 2023 10:00:00 +0800 (CST)\r\n"
    "From: <jyj@edu.example>\r\nX-CM-TRANSID:P8CowAB3_x0y--.1S2\r\n"
    "Authentication-Results: mx19; spf=pass smtp.mail=jyj@edu.example;\r\n\tdkim=pass header.d=edu.example"
)
EXCHANGE = (
    "Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=edu.example; dkim=fail"
)


def headers(text: str):
    return classify((text + "\r\nSubject: x\r\n\r\ny\r\n").encode()).authentication


@pytest.mark.parametrize(
    ("text", "trusted"),
    [(QQ, "mx.qq.com"), (GMAIL, "MX.GOOGLE.COM"), (NETEASE, COREMAIL), (NETEASE, "mx19")],
)
def test_the_providers_own_header_vouches_for_an_address_and_its_domain(text, trusted):
    found = trusted_results(headers(text), [trusted])
    assert passes(found, {UNIT}) or passes(found, {"edu.example"})
    assert passes(found, {"edu.example"})
    assert passes(found, {"other.example"}) is None
    assert fails(found, UNIT) is None


@pytest.mark.parametrize("text", [QQ, GMAIL, NETEASE, EXCHANGE])
def test_a_header_of_any_other_server_is_not_asked(text):
    assert trusted_results(headers(text), ["mx.provider.example"]) == ()
    assert trusted_results(headers(text), []) == ()


def test_a_machines_name_is_believed_only_where_both_marks_of_coremail_agree():
    forged = NETEASE.replace("X-CM-TRANSID:P8", "X-CM-TRANSID:Q8")
    assert trusted_results(headers(forged), [COREMAIL]) == ()
    other = NETEASE.replace("Results: mx19", "Results: mx20")
    assert trusted_results(headers(other), [COREMAIL]) == ()


def test_two_headers_in_the_providers_name_prove_nothing_and_may_still_speak_against():
    twice = f"{QQ}\r\nAuthentication-Results: mx.qq.com; dmarc=fail header.from=edu.example"
    found = trusted_results(headers(twice), ["mx.qq.com"])
    assert passes(found, {UNIT}) is None
    assert fails(found, UNIT) == "mx.qq.com: dmarc=fail"


@pytest.mark.parametrize(
    ("results", "against"),
    [
        ("dmarc=fail header.from=edu.example", True),
        ("spf=fail smtp.mailfrom=jyj@edu.example", True),
        ("spf=hardfail smtp.mailfrom=jyj@edu.example; dkim=none", True),
        # Forwarded on its way: the signature still vouches (RFC 7489 3.1).
        ("spf=fail smtp.mailfrom=relay@elsewhere.test; dkim=pass header.d=edu.example", False),
        ("spf=fail; dmarc=pass header.from=edu.example", False),
        ("spf=softfail smtp.mailfrom=jyj@edu.example", False),
        ("spf=none; dkim=none", False),
        ("spf=pass smtp.mailfrom=x@elsewhere.test; dkim=fail header.d=edu.example", True),
        ("none", False),
        ("", False),
    ],
)
def test_what_speaks_against_a_from_address(results, against):
    found = trusted_results(headers(f"Authentication-Results: mx.test; {results}"), ["mx.test"])
    assert (fails(found, UNIT) is not None) is against


@given(st.text(max_size=400))
def test_no_header_whatever_it_holds_stops_anything(text):
    line = "Authentication-Results: " + text.replace("\r", " ").replace("\n", " ")
    found = trusted_results(headers(line), ["mx.test", COREMAIL])
    passes(found, {UNIT})
    fails(found, UNIT)


@pytest.mark.parametrize(
    "sender",
    [
        "(<jyj@edu.example>) other@evil.example",
        "((x) <jyj@edu.example> y) <other@evil.example>",
        '"<jyj@edu.example>" <other@evil.example>',
    ],
)
def test_an_address_in_a_comment_is_not_the_senders(sender):
    taken = classify(f"From: {sender}\r\nSubject: x\r\n\r\ny\r\n".encode())
    assert taken.sender == "other@evil.example"


def test_an_address_that_only_a_comment_holds_is_better_than_none():
    taken = classify(b"From: Jyj (<jyj@edu.example>)\r\nSubject: x\r\n\r\ny\r\n")
    assert taken.sender == UNIT


def test_a_pass_for_another_from_address_than_the_one_that_is_read_speaks_against_it():
    text = "Authentication-Results: mx.x.test; spf=pass smtp.mailfrom=a@{0}; dmarc=pass header.from={0}"
    other = headers(text.format("evil.example"))
    assert "dmarc=pass evil.example" in fails(other, UNIT)
    for own in ("edu.example", "mail.edu.example"):
        assert fails(headers(text.format(own)), UNIT) is None


def test_a_mail_with_two_senders_has_none() -> None:
    taken = classify(
        b"From: <jyj@edu.example>\r\nFrom: <x@evil.example>\r\nSubject: Re: x\r\n\r\ny\r\n"
    )
    assert taken.sender is None
    twice = classify(b"From: <jyj@edu.example>\r\nFrom: <jyj@edu.example>\r\n\r\ny\r\n")
    assert twice.sender == "jyj@edu.example"
