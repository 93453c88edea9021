"""Letters put into the sandbox's mailbox by another client, and the units that write them."""

import imaplib
import re
import secrets
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from pathlib import Path

from dispatch import workflows
from dispatch.sandbox import Habit, Sandbox
from dispatch.summary import Row
from dispatch.workflows import Office, World, known_issue, open_office, standing_rows
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, furnish

AUTHSERV = "mx.provider.example"


def office_of(path: Path, server: Sandbox, roster: dict[str, Sequence[str]]) -> OfficeFolder:
    """An office that has sent to these units, each with its addresses."""
    names = list(roster)
    office = furnish(path, server, names, more=f"  trusted_authserv: [{AUTHSERV}]")
    entries = "".join(
        f"    - {{name: {name}, address: [{', '.join(roster[name])}]}}\n" for name in names
    )
    text = f"recipients:\n  发:\n{entries}groups:\n  各镇街: [{', '.join(names)}]\n"
    (office.path / "recipients.yaml").write_text(text, encoding="utf-8")
    source = office.path / "issues" / f"{NUMBER}.md"
    lines = source.read_text(encoding="utf-8").replace("报：市安委办\n送：区委办\n", "")
    source.write_text(lines, encoding="utf-8")
    ended = office.run("send", NUMBER, "--yes")
    assert ended.code == 0, ended.err
    return office


def silent(roster: dict[str, Sequence[str]]) -> dict[str, Habit]:
    return {address: Habit.SILENT for several in roster.values() for address in several}


def put(server: Sandbox, *raws: bytes) -> None:
    """Puts messages into INBOX as they are."""
    with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.login(MAILBOX, PASSWORD)
        for raw in raws:
            assert client.append("INBOX", None, None, raw)[0] == "OK"


def mail(sender: str, subject: str, text: str, *headers: str, name: str = "") -> bytes:
    """A mail to the office; headers stand on top, as those of the way do."""
    shown = Header(name, "utf-8").encode() if name else ""
    lines = [
        *headers,
        f"From: {shown} <{sender}>",
        f"To: <{MAILBOX}>",
        f"Subject: {Header(subject, 'utf-8').encode()}",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        text,
    ]
    return "\r\n".join(lines).encode() + b"\r\n"


def told_of(server: Sandbox, address: str) -> tuple[str, str]:
    """The Message-ID and the token of the message that an address got."""
    found = next(one for one in server.received() if one.rcpt_to == (address,))
    token = re.search(r"X-Dispatch-Token: (\w+)", found.path.read_text(encoding="ascii"))
    assert token
    return found.message_id, token[1]


def opened(office: OfficeFolder) -> Office:
    """The office in this process, which is quicker than a program for each look."""
    environ = {"DISPATCH_PASSWORD": PASSWORD}
    return open_office(office.path, World(lambda: datetime.now(UTC), secrets.token_bytes, environ))


def rows_of(office: OfficeFolder) -> dict[str, Row]:
    """The rows of the status table by their names."""
    place = opened(office)
    with place.ledger() as ledger:
        return {row.name: row for row in standing_rows(place, known_issue(ledger, NUMBER))}


def standing_of(office: OfficeFolder, name: str) -> str:
    return rows_of(office)[name].record.standing.label


@dataclass(frozen=True, slots=True)
class Listed:
    """A suggestion as it awaits the clerk; `name` None where nobody can tell."""

    number: int
    name: str | None
    sender: str
    matched_by: str
    why: str


def awaiting(office: OfficeFolder) -> list[Listed]:
    place = opened(office)
    with place.ledger() as ledger:
        return [
            Listed(
                one.suggestion.evidence_id,
                one.suggestion.recipient if one.suggestion.matched_by.names_one else None,
                one.letter.sender,
                one.suggestion.matched_by.value,
                one.suggestion.why.zh,
            )
            for one in workflows.awaiting(place, ledger)
        ]
