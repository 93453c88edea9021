"""By its header alone a message may be left unread; a reply, receipt or report never."""

import pytest

from corpus import messages
from dispatch.records import Addressee, Known
from dispatch.tiers import Tier
from dispatch.workflows.first_look import first_look

OWN = messages.OFFICE
NOBODY = Known({}, {}, {})
UNIT = Addressee(1, "2023-06", "区教育局", Tier.ISSUED_DOWN, (messages.UNIT,))
LIST = "List-Unsubscribe: <mailto:off@shop.example>"


def head(*lines: str, sender: str = "news@shop.example", subject: str = "Offers") -> bytes:
    return "\r\n".join([f"From: <{sender}>", f"Subject: {subject}", *lines, "", ""]).encode()


def matters(header: bytes, known: Known = NOBODY) -> bool:
    return first_look(header).may_matter((OWN,), known)


def test_what_a_list_sent_to_everyone_is_left_unread() -> None:
    assert not matters(head(LIST))
    assert not matters(head("List-Id: <news.shop.example>"))


@pytest.mark.parametrize(
    "header",
    [
        head(),
        head(LIST, "In-Reply-To: <x@y.example>"),
        head(LIST, "References: <x@y.example>"),
        head(LIST, "Auto-Submitted: auto-replied"),
        head(LIST, "Return-Path: <>"),
        head(LIST, sender="MAILER-DAEMON@mx.example"),
        head(LIST, sender=""),
        head(LIST, subject="收到 #k3jqk3jqk3jqk3jqk3jq"),
        head(LIST, subject=messages.word("自动回复：在休假", "gb2312")),
        head(LIST, subject="Undelivered mail returned to sender"),
        head(LIST, "Content-Type: multipart/report; report-type=delivery-status; boundary=b"),
        b"",
        b"\x00\xff no header at all",
    ],
)
def test_in_doubt_it_is_read(header: bytes) -> None:
    assert matters(header)


def test_a_list_mail_from_a_recipient_is_read() -> None:
    known = Known({}, {}, {messages.UNIT: UNIT})
    assert matters(head(LIST, sender=messages.UNIT), known)


def test_our_own_message_is_left_unread_and_what_only_claims_to_be_is_not() -> None:
    token = f"X-Dispatch-Token: {messages.TOKEN}"
    assert not matters(head(token, sender=OWN))
    assert matters(head(token, sender="else@mx.example"))
    assert matters(head(token, "Content-Type: multipart/report; boundary=b", sender=OWN))


@pytest.mark.parametrize(
    "case", [one for one in messages.ALL if one.kind != "other"], ids=lambda one: one.name
)
def test_nothing_in_the_corpus_that_is_something_is_left_unread(case: messages.Case) -> None:
    assert matters(case.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
