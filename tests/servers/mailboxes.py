"""The same mailbox on servers that others wrote: filled by APPEND, and seen as it lies there."""

import imaplib
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dispatch.imap import Access, encode_name
from dispatch.sandbox import LOOPBACK, NETEASE, Sandbox
from servers.courier import running_courier
from servers.cyrus import running_cyrus
from servers.dovecot import running_dovecot
from servers.machine import mail_user, server_folder

KINDS = ("dovecot", "cyrus", "courier", "netease")
ADVERTS = "广告邮件"
_USER, _PASSWORD = "bulletin", "secret-of-the-bulletin"


@dataclass(frozen=True, slots=True)
class Letter:
    """A message, the folder it lies in (INBOX, junk or ADVERTS) and when it arrived."""

    folder: str
    raw: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Placed:
    """A running server with one mailbox; `folders` maps our names to those on the wire."""

    access: Access
    folders: Mapping[str, str]
    mail_folder: Path | None = None

    @contextmanager
    def opened(self) -> Iterator[imaplib.IMAP4]:
        """A session of another client."""
        with imaplib.IMAP4(self.access.host, self.access.port, timeout=60) as client:
            # APPEND writes in three pieces: with Nagle's algorithm each waits for an answer.
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.login(self.access.user, self.access.password)
            # What NetEase wants before a folder is opened; others take it too, or say BAD.
            if "ID" in client.capabilities:
                client.xatom("ID", '("name" "tests" "version" "1")')
            yield client

    def fill(self, letters: Sequence[Letter]) -> None:
        """Puts letters into their folders, made where they are missing."""
        with self.opened() as client:
            for name in self.folders.values():
                client.create(f'"{name}"')
            for letter in letters:
                folder = f'"{self.folders[letter.folder]}"'
                when = imaplib.Time2Internaldate(letter.at)
                answer = client.append(folder, None, when, letter.raw)
                assert answer[0] == "OK", (answer, letter.raw[:200])

    def snapshot(self) -> dict[str, list[tuple[str, str, bytes]]]:
        """UID, flags and contents of every message of every folder."""
        with self.opened() as client:
            return {name: list(_lying(client, name)) for name in sorted(_names(client))}


def _names(client: imaplib.IMAP4) -> list[str]:
    lines = [line for line in client.list()[1] if isinstance(line, bytes)]
    return [re.split(rb'" |NIL ', line, maxsplit=1)[1].decode().strip('"') for line in lines]


def _lying(client: imaplib.IMAP4, name: str) -> Iterator[tuple[str, str, bytes]]:
    assert client.select(f'"{name}"', readonly=True)[0] == "OK"
    if client.untagged_responses.get("EXISTS", [b"0"])[-1] == b"0":
        return
    _, found = client.fetch("1:*", "(UID FLAGS BODY.PEEK[])")
    for n, one in enumerate(found):
        if isinstance(one, tuple):
            after = found[n + 1] if n + 1 < len(found) and isinstance(found[n + 1], bytes) else b""
            told = (one[0] + after).decode()
            uid, flags = re.search(r"UID (\d+)", told), re.search(r"FLAGS \(([^)]*)\)", told)
            assert uid
            assert flags
            yield uid[1], flags[1], one[1]


@contextmanager
def placed(kind: str, folder: Path) -> Iterator[Placed]:
    """One of the servers, with an empty mailbox."""
    if kind == "netease":
        with Sandbox(folder, f"{_USER}@office.test", _PASSWORD, {}, manner=NETEASE) as sandbox:
            access = Access(LOOPBACK, sandbox.imap_port, "none", f"{_USER}@office.test", _PASSWORD)
            yield Placed(access, _wire("", encode_name("垃圾邮件")))
        return
    with server_folder() as home:
        if kind == "dovecot":
            with running_dovecot(home, mail_user(), {_USER: _PASSWORD}) as server:
                access = Access(server.host, server.port, "none", _USER, _PASSWORD)
                yield Placed(access, _wire("", "Junk"), server.mail_folder / _USER / "Maildir")
            return
        running = running_cyrus if kind == "cyrus" else running_courier
        with running(home, mail_user()) as one:
            access = Access(one.host, one.port, "none", one.user, one.password)
            before = "INBOX." if kind == "courier" else ""
            yield Placed(access, _wire(before, f"{before}Junk"))


def _wire(before: str, junk: str) -> dict[str, str]:
    return {"INBOX": "INBOX", "junk": junk, ADVERTS: before + encode_name(ADVERTS)}
