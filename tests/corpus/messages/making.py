"""How the messages of the corpus are made: a row of what is expected, and forms to fill in."""

from base64 import b64encode, encodebytes
from dataclasses import dataclass
from string import Template

OURS = "dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example"
UNIT = "jyj@linchengqu.example"
OFFICE = "office@linchengqu.example"
TOKEN = "k3jqk3jqk3jqk3jqk3jq"


@dataclass(frozen=True)
class Case:
    """One message, and what it must be taken for; None where the row says nothing of it."""

    name: str
    raw: bytes
    kind: str
    disposition: str | None = None
    action: str | None = None
    status: str | None = None
    original: str | None = None
    recipient: str | None = None
    reply: str | None = None
    ids: int | None = None


def word(text: str, charset: str = "UTF-8") -> str:
    codec = "gb18030" if charset.lower().startswith("gb") else charset
    return f"=?{charset}?B?{b64encode(text.encode(codec)).decode()}?="


def mail(
    subject: str,
    body: str,
    *headers: str,
    sender: str = UNIT,
    charset: str = "UTF-8",
    kind: str = "plain",
) -> bytes:
    codec = "gb18030" if charset.lower().startswith("gb") else charset
    head = [
        f"From: <{sender}>",
        f"To: <{OFFICE}>",
        f"Subject: {subject}",
        "Message-ID: <answer-1@client.example>",
        "Date: Wed, 30 Aug 2023 10:00:00 +0800",
        "MIME-Version: 1.0",
        *headers,
        f'Content-Type: text/{kind}; charset="{charset}"',
        "Content-Transfer-Encoding: base64",
        "",
        "",
    ]
    return "\r\n".join(head).encode() + encodebytes(body.encode(codec, "replace"))


def report(
    subject: str,
    *parts: tuple[str, str],
    headers: tuple[str, ...] = (),
    kind: str = "report; report-type=delivery-status",
    sender: str = "MAILER-DAEMON@mx.example",
) -> bytes:
    head = [
        f"From: <{sender}>",
        f"To: <{OFFICE}>",
        f"Subject: {subject}",
        "Message-ID: <report-1@mx.example>",
        "Date: Wed, 30 Aug 2023 10:00:00 +0800",
        "MIME-Version: 1.0",
        *headers,
        f'Content-Type: multipart/{kind}; boundary="b"',
        "",
    ]
    text = "\r\n".join(head)
    for content_type, body in parts:
        text += f"\r\n--b\r\nContent-Type: {content_type}\r\n\r\n{body}"
    return (text + "\r\n--b--\r\n").encode()


PROSE = ("text/plain; charset=utf-8", "This is the mail system.\r\n")
RETURNED = ("text/rfc822-headers", f"From: <{OFFICE}>\r\nMessage-ID: <{OURS}>\r\nSubject: x\r\n")
THREAD = (f"In-Reply-To: <{OURS}>", f"References: <{OURS}>")


def dsn(action: str, status: str, *, envid: str = "", extra: str = "") -> tuple[str, str]:
    return (
        "message/delivery-status",
        (
            f"Reporting-MTA: dns; mx.example\r\n{envid}\r\nFinal-Recipient: rfc822; {UNIT}\r\n"
            f"Action: {action}\r\nStatus: {status}\r\n{extra}\r\n"
        ),
    )


def mdn(disposition: str, *lines: str) -> tuple[str, str]:
    return (
        "message/disposition-notification",
        "\r\n".join(
            [
                "Reporting-UA: client.example; mail",
                f"Final-Recipient: rfc822; {UNIT}",
                *lines,
                f"Disposition: {disposition}",
            ]
        )
        + "\r\n",
    )


MDN = "report; report-type=disposition-notification"
OID = f"Original-Message-ID: <{OURS}>"


def receipt(part: tuple[str, str], *headers: str, subject: str = "x") -> bytes:
    return report(subject, PROSE, part, headers=headers, kind=MDN, sender=UNIT)


def letter(text: str, charset: str = "utf-8") -> bytes:
    """A whole message written out: $OURS, $UNIT and $OFFICE filled in, lines ended as on the wire."""
    filled = Template(text.lstrip("\n")).safe_substitute(OURS=OURS, UNIT=UNIT, OFFICE=OFFICE)
    codec = "gb18030" if charset.lower().startswith("gb") else charset
    return filled.replace("\n", "\r\n").encode(codec)
