"""What lies in an office's mailbox a week after it sent: answers, offers, old and large mail."""

import re
from base64 import encodebytes
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from corpus import messages
from corpus.postbag import Sent, mailbox
from office_ledger import OWN, PLANNED
from servers.mailboxes import ADVERTS, Letter

OLD = datetime(2023, 1, 5, tzinfo=UTC)
# What no server takes by APPEND: nothing at all, or NUL (RFC 3501 4.3).
CASES = tuple(one for one in messages.ALL if one.raw and b"\0" not in one.raw)
SCAN = b"%PDF-1.4 " + bytes(range(256)) * 1200


def as_lines(raw: bytes) -> bytes:
    """With CRLF alone, as a message lies on a server whatever it came with."""
    return re.sub(rb"\r\n|\r|\n", b"\r\n", raw)


def letters(sent: Sequence[Sent], count: int) -> list[Letter]:
    """So many messages in three folders, a tenth of them from before anything was sent."""
    special = [*large(sent), *newsletters(5)]
    made = [as_lines(one) for one in mailbox(count - len(special), sent, OWN, CASES)]
    return [_placed(n, raw) for n, raw in enumerate([*made, *special])]


def _placed(n: int, raw: bytes) -> Letter:
    folder = "junk" if n % 20 == 7 else ADVERTS if n % 20 == 13 else "INBOX"
    at = OLD if n % 10 == 4 else PLANNED + timedelta(minutes=n)
    return Letter(folder, raw, at)


def large(sent: Sequence[Sent]) -> list[bytes]:
    """A stamped receipt as a scan, a scan before its text, a bounce with all of what it returns."""
    first, second, third = sent[0], sent[1], sent[2]
    text = "Content-Type: text/plain; charset=utf-8\r\n\r\n收到，回执见附件。\r\n"
    scan = (
        "Content-Type: application/pdf; name=回执.pdf\r\nContent-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment; filename="../../{messages.word("回执.pdf")}"\r\n\r\n'
        + encodebytes(SCAN).decode()
    )
    report = (
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; {third.address}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    )
    returned = (
        f"Content-Type: message/rfc822\r\n\r\nFrom: {OWN}\r\n"
        f"Message-ID: <{third.message_id}>\r\n\r\n" + encodebytes(SCAN * 2).decode()
    )
    return [
        _multipart("mixed", f"<{first.message_id}>", first.address, "large-1", text, scan),
        _multipart("mixed", f"<{second.message_id}>", second.address, "large-2", scan, text),
        _multipart("report", "", "mailer-daemon@mx.example", "large-3", report, returned),
    ]


def _multipart(kind: str, answers: str, sender: str, name: str, *parts: str) -> bytes:
    thread = f"In-Reply-To: {answers}\r\n" if answers else ""
    head = (
        f"From: <{sender}>\r\nTo: <{OWN}>\r\nSubject: Re: 2023-06\r\n"
        f"Message-ID: <{name}@mx.example>\r\n"
        f"Date: Thu, 31 Aug 2023 10:00:00 +0800\r\nMIME-Version: 1.0\r\n{thread}"
        f'Content-Type: multipart/{kind}; boundary="cut"\r\n'
    )
    body = "".join(f"\r\n--cut\r\n{part}" for part in parts)
    return as_lines(f"{head}{body}\r\n--cut--\r\n".encode())


def newsletters(count: int) -> list[bytes]:
    """Of no concern by their header alone, and too large to be read for nothing."""
    page = "<p>Offers of the week, only today.</p>\r\n" * 1200
    return [
        as_lines(
            f"From: news{n}@shop.example\r\nTo: <{OWN}>\r\nSubject: Offers of week {n}\r\n"
            f"Message-ID: <news-{n}@shop.example>\r\nDate: Fri, 01 Sep 2023 08:00:00 +0800\r\n"
            f"List-Id: <news.shop.example>\r\nList-Unsubscribe: <mailto:off@shop.example>\r\n"
            f"Content-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        )
        for n in range(count)
    ]
