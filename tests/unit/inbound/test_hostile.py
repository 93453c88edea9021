"""A message from outside can neither raise, nor hang, nor take more than its share of memory."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.messages import ALL, Case
from dispatch.inbound import Kind, classify
from fuzz.blind import mutated
from fuzz.bounds import kept, octets_allowed, peak

KB = 1024
HEAD = b"From: MAILER-DAEMON@x.test\r\nSubject: Undelivered Mail\r\nReturn-Path: <>\r\n"
PLAIN = HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
ANSWER = b"From: a@x.test\r\nSubject: Re: x\r\nIn-Reply-To: <a@b>\r\n"
PAGE = ANSWER + b"Content-Type: text/html; charset=utf-8\r\n\r\n"
TEXT = ANSWER + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
MIXED = HEAD + b"Content-Type: multipart/report; report-type=delivery-status; boundary=a\r\n\r\n"
STATUS = b"--a\r\nContent-Type: message/delivery-status\r\n\r\n"


def nested(kind: bytes, depth: int) -> bytes:
    """Parts within parts, each with a boundary of its own."""
    return b"".join(
        b"Content-Type: %s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, one, one)
        for one in range(depth)
    )


BOMBS = {
    "parts within parts under one boundary": b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 3000,
    "parts within parts": nested(b"multipart/mixed", 3000),
    "sixty parts deep, then many lines": nested(b"multipart/mixed", 60) + b"x\r\n" * 60_000,
    "messages within messages": b"Content-Type: message/rfc822\r\n\r\n" * 5000,
    "many parts": MIXED + b"--a\r\n\r\nx\r\n" * 20_000,
    "a header flood": b"X: y\n" * 200_000 + b"\nbody",
    "a header that is a megabyte": b"Subject: " + b"x" * 1_000_000 + b"\n\nbody",
    "a folded header of a megabyte": b"Subject: x" + b"\n y" * 300_000 + b"\n\nbody",
    "encoded-words without end": b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\n",
    "encoded-words that never close": b"Subject: " + b"=?utf-8?q?a" * 100_000 + b"\n\n",
    "quotes that never close": b"From: " + b'"a\\' * 100_000 + b"\n\n",
    "angles that never close": b"From: " + b"<" * 300_000 + b"\n\n" + b"a" * 2_000_000,
    "comments within comments": b"From: " + b"(" * 300_000 + b"\n\n",
    "references without end": b"References: " + b"<a@b> " * 100_000 + b"\n\nx",
    "a type with endless parameters": b"Content-Type: text/plain" + b"; a=b" * 100_000 + b"\n\nx",
    "continued parameters": b"Content-Type: text/plain" + b"".join(b"; name*%d=x" % one for one in range(3000)) + b"\n\nx",
    "tags without end": PAGE + b"<div>" * 200_000,
    "ends without tags": PAGE + b"<b>" * 300 + b"</div>" * 100_000,
    "comments that never close": PAGE + b"<!--" * 100_000,
    "declarations": PAGE + b"<!" * 200_000,
    "half a tag": PAGE + b"<a " * 200_000,
    "attributes without end": PAGE + b"<a " + b"x=y " * 200_000 + b">",
    "character numbers": PAGE + b"&#" + b"9" * 200_000 + b";",
    "quoted containers": PAGE + b"<blockquote>" * 50_000,
    "a line of a megabyte": PLAIN + b"a" * 1_000_000,
    "an address of a megabyte": PLAIN + b"a." * 500_000 + b"@b",
    "half addresses": PLAIN + b"a@" * 300_000,
    "angles in a text": PLAIN + b"<a@b>:\n" * 100_000,
    "short rules": TEXT + b"********\n" * 40_000,
    "dashes": TEXT + b"-" * 300_000,
    "lines of dashes": TEXT + (b"-" * 76 + b"\n") * 5_000,
    "original messages": TEXT + b"-----Original Message-----\n> x\n" * 10_000,
    "attributions": TEXT + b"On Mon, 1 Jan 2023 at 9:12 a <a@b.c> wrote:\n> x\ny\n" * 6_000,
    "half attributions": TEXT + b"On Mon, 1 Jan 2023 at 9:12 a <a@b.c> \n" * 8_000,
    "header lines": TEXT + b"From: a\nx\n" * 20_000,
    "quoted lines": TEXT + b"> a\n" * 100_000,
    "empty lines": TEXT + b"\n" * 500_000,
    "spaces": TEXT + b" " * 1_000_000,
    "white lines in a status part": MIXED + STATUS + b" \r\n" * 200_000,
    "recipients without end": MIXED + STATUS + b"Final-Recipient: rfc822; a@b\r\nAction: failed\r\n\r\n" * 10_000,
    "one endless field": MIXED + STATUS + b"Diagnostic-Code: x\r\n" + b" y\r\n" * 100_000,
    "failed recipients": b"X-Failed-Recipients: " + b"a@b.c, " * 50_000 + b"\n\nfailed",
    "base64 that is none": b"Content-Transfer-Encoding: base64\n\n" + b"=" * 500_000,
    "quoted-printable that is none": b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n" * 200_000,
    "uuencode that is none": b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n" + b"M" * 300_000,
    "idna as a charset": b"Content-Type: text/plain; charset=idna\n\n" + "ä".encode() * 200_000,
    "punycode as a charset": b"Content-Type: text/plain; charset=punycode\n\n" + b"a-\xff" + b"b" * 200_000,
    "utf-7": b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AGE-" * 60_000,
    "escapes of ISO-2022": b"Content-Type: text/plain; charset=iso-2022-jp\n\n" + b"\x1b$B" * 100_000,
    "a boundary of a megabyte": b"Content-Type: multipart/mixed; boundary=" + b"a" * 1_000_000 + b"\n\n--" + b"a" * 1_000_000,
    "no boundary, many dashes": b"Content-Type: multipart/mixed\n\n" + b"--x\n" * 100_000,
    "nothing but nul": b"\x00" * 500_000,
    "lone CR": b"Subject: x\r\r" + b"a\r" * 300_000,
    "a large attachment": b"Content-Type: multipart/mixed; boundary=a\n\n--a\n\nhi\n--a\nContent-Type: application/pdf; name=x.pdf\nContent-Transfer-Encoding: base64\n\n" + b"QUJD" * 19 * 20_000 + b"\n--a--",
}  # fmt: skip


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_takes_its_share_of_time_and_no_more(raw: bytes) -> None:
    kept(raw)


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_takes_its_share_of_memory_and_no_more(raw: bytes) -> None:
    assert peak(raw) <= octets_allowed(raw)


def test_what_is_dropped_from_a_bomb_leaves_its_sender_known() -> None:
    taken = classify(b"From: <a@x.test>\r\nSubject: x\r\n" + nested(b"multipart/mixed", 3000))
    assert taken.kind is Kind.OTHER
    assert taken.sender == "a@x.test"


@given(st.binary(max_size=4000))
@settings(deadline=None)
def test_no_bytes_can_make_it_raise(raw: bytes) -> None:
    kept(raw)


@given(st.sampled_from(ALL), st.integers(0, 2**32))
@settings(deadline=None, max_examples=400)
def test_no_damage_to_a_real_message_can_make_it_raise(case: Case, seed: int) -> None:
    kept(mutated(case.raw, random.Random(seed)))


# -- messages put together out of what messages are made of --------------------------------------

TYPES = st.sampled_from(
    [
        "text/plain",
        "text/html",
        "message/rfc822",
        "message/delivery-status",
        "text/rfc822-headers",
        "message/disposition-notification",
        "application/octet-stream",
        "application/ms-tnef",
        "x",
    ]
)
CHARSETS = st.sampled_from(
    [
        "utf-8",
        "gb2312",
        "gbk",
        "big5",
        "iso-2022-jp",
        "hz-gb-2312",
        "unknown-8bit",
        "idna",
        "base64",
        "\udcff",
    ]
)
ENCODINGS = st.sampled_from(
    ["7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "?"]
)
WORDS = st.sampled_from(
    [
        "收到",
        "自动回复",
        "退信",
        "Re:",
        "wrote:",
        "> ",
        "<a@b.test>",
        "550 5.1.1",
        "=?gb2312?B?yN?=",
        "\x00",
        "\r",
        ":",
        "Action: failed\r\n",
        "Final-Recipient: rfc822; a@b\r\n",
        "Disposition: x; displayed\r\n",
        "<div>",
        "&#1;",
        "-- \r\n",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=20).map(" ".join)
NAMES = st.sampled_from(
    ["From", "To", "Subject", "Message-ID", "In-Reply-To", "References", "Date", "Auto-Submitted", "Return-Path", "Precedence", "X-Failed-Recipients", "Content-Disposition", "List-Id", "", "X y"]
)  # fmt: skip
HEADERS = st.lists(st.tuples(NAMES, TEXTS), max_size=8)


def octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@st.composite
def part(draw: st.DrawFn) -> bytes:
    kind, charset, encoding = draw(TYPES), draw(CHARSETS), draw(ENCODINGS)
    head = (
        f"Content-Type: {kind}; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    return octets(head) + draw(st.one_of(st.binary(max_size=60), TEXTS.map(octets)))


def multipart(parts: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    kinds = st.sampled_from(
        ["mixed", "report", "report; report-type=delivery-status", "alternative"]
    )
    return st.builds(
        lambda kind, inner, closed: (
            b"Content-Type: multipart/%s; boundary=q\r\n\r\n--q\r\n%s%s"
            % (kind.encode(), b"\r\n--q\r\n".join(inner), b"\r\n--q--" * closed)
        ),
        kinds,
        st.lists(parts, max_size=4),
        st.booleans(),
    )


MESSAGES = st.builds(
    lambda headers, body: (
        b"".join(octets(f"{name}: {value}\r\n") for name, value in headers) + body
    ),
    HEADERS,
    st.recursive(part(), multipart, max_leaves=6),
)


@given(MESSAGES)
@settings(deadline=None, max_examples=300)
def test_no_message_however_put_together_can_make_it_raise(raw: bytes) -> None:
    kept(raw)


ODD = {
    "eight bits in an id": b"Message-ID: <\xff\xfe@x>\r\nIn-Reply-To: <\xca\xd5@x>\r\nSubject: Re: x\r\n\r\nx",
    "a NUL in the subject": b"Subject: Re: a\x00b\r\nFrom: a\x00@x\r\n\r\na\x00b",
    "half a character in UTF-7": b"Subject: =?utf-7?q?+2AA-?=\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n+2AA-",
    "a NUL in an encoded-word": b"Subject: =?utf-8?b?AGEA?=\r\nFrom: =?utf-8?q?=00?= <a@b>\r\n\r\nx",
    "eight bits in a file's name": b'Subject: Re: x\r\nContent-Type: text/plain; name="\xff\xca\xd5"\r\n\r\nx',
    "half a character in HTML": b"Subject: Re: x\r\nContent-Type: text/html\r\n\r\n&#xD800;&#0;x",
    "eight bits in a recipient": MIXED
    + STATUS
    + b"Final-Recipient: rfc822; \xff\x00@b\r\nAction: failed\r\n",
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD.keys())
def test_what_is_said_can_be_shown_and_stored(raw: bytes) -> None:
    kept(raw)
