"""The fast parser is `email`'s equal, or leaves a message to it."""

import time
from email.feedparser import FeedParser
from email.message import Message

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.messages import ALL, variants
from dispatch.inbound.entity import POLICY, Entity
from dispatch.inbound.octets import readable
from dispatch.inbound.regular import Odd, regular


def by_email(text: str) -> Message:
    parser: FeedParser[Entity] = FeedParser(Entity, policy=POLICY)
    parser.feed(text)
    return parser.close()


def shape(message: Message) -> object:
    payload = message.get_payload()
    inner = [shape(one) for one in payload] if isinstance(payload, list) else message._payload
    return (
        list(message.raw_items()),
        inner,
        message.preamble,
        message.epilogue,
        message.get_default_type(),
    )


def text_of(raw: bytes) -> str:
    octets = readable(raw)
    return (octets.head + octets.body).decode("ascii", "surrogateescape")


def is_read_alike(text: str) -> bool:
    """Whether it was regular; asserts that then it is what `email` makes of it."""
    try:
        found = regular(text)
    except Odd:
        return False
    assert shape(found) == shape(by_email(text))
    return True


def is_regular(text: str) -> bool:
    try:
        regular(text)
    except Odd:
        return False
    return True


def test_the_corpus_is_read_as_email_reads_it_and_most_of_it_fast():
    regular_ones = [is_read_alike(text_of(one.raw)) for one in ALL]
    assert sum(regular_ones) > 0.8 * len(regular_ones)


def test_the_variants_of_the_corpus_are_read_as_email_reads_them():
    for case in ALL:
        for _, one in variants(case):
            is_read_alike(text_of(one.raw))


TYPES = st.sampled_from(
    [
        "text/plain",
        "TEXT/HTML; charset=gbk",
        'multipart/mixed; boundary="b"',
        "multipart/mixed; boundary=b",
        "multipart/digest; boundary=b",
        "multipart/alternative;\n boundary=bb; charset=utf-8",
        'multipart/mixed; name="x; boundary=c"; boundary=b',
        "multipart/mixed; boundary*=utf-8''b",
        "multipart/mixed; boundary=b; boundary=bb",
        "multipart/mixed",
        "message/rfc822",
        "message/delivery-status",
        "message/partial",
        "nonsense",
    ]
)
LINES = st.one_of(
    TYPES.map(lambda one: f"Content-Type: {one}\n"),
    st.sampled_from(
        [
            "\n", "\r\n", "--b\n", "--b--\n", "--bb\n", "--bb--\n", "--b \t\n", "--b--", "--bc\n", " folded\n", "\t\n",
            "Subject: x\n", "Subject:\n", "subject : x\n", ": nameless\n", "From nobody Mon\n", "no field\n",
            "X: \udce6\udcb1\n", "X: a\r\n", "lone\rreturn\n", "text", " --b\n", "--b--x\n",
        ]
    ),
)  # fmt: skip


@given(st.lists(LINES, max_size=24).map("".join))
@example('Content-Type: multipart/mixed; boundary="b"\n\npre\n--b\n\nx\n--b--\nepilogue\n')
@example("Content-Type: message/rfc822\n\nContent-Type: multipart/x; boundary=b\n\n--b\n\nx\n--b--")
def test_whatever_lines_come_it_is_emails_equal_or_leaves_them(text):
    is_read_alike(text)


def test_a_long_line_of_separators_takes_time_by_its_length():
    head = "Content-Type: multipart/mixed; boundary=a\n\n"
    text = head + "x--a" * 100_000 + "\n--a\n\ntext\n--a--\n"
    started = time.process_time()
    assert is_regular(text)
    assert time.process_time() - started < 1.0


def test_what_would_be_held_many_times_over_is_left_to_email():
    text = "x" * 6_000_000
    for level in range(4):
        kind = f"Content-Type: multipart/mixed; boundary=b{level}"
        text = f"{kind}\n\n--b{level}\n{text}\n--b{level}--\n"
    assert not is_regular(text)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_nested_parts_with_preamble_and_epilogue_are_regular(end):
    lines = [
        "Content-Type: multipart/report; report-type=delivery-status;",
        ' boundary="outer"',
        "",
        "preamble",
        "--outer",
        "Content-Type: multipart/alternative; boundary=inner",
        "",
        "--inner",
        "",
        "text",
        "",
        "--inner--",
        "--outer",
        "Content-Type: message/rfc822",
        "",
        "Subject: original",
        "",
        "body",
        "--outer--",
        "epilogue",
        "",
    ]
    assert is_read_alike(end.join(lines))
