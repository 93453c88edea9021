"""Dovecot and Postfix as one: what is sent through the one is read through the other."""

import imaplib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from servers.dovecot import Dovecot, running_dovecot
from servers.machine import mail_user, server_folder
from servers.postfix import Postfix, running_postfix

DOMAIN = "office.test"
CONTACT = f"bulletin@{DOMAIN}"
ACCOUNTS: Mapping[str, str] = MappingProxyType(
    {
        CONTACT: "secret-of-the-bulletin",
        f"finance@{DOMAIN}": "secret-of-finance",
        f"water@{DOMAIN}": "secret-of-water",
        f"archive@{DOMAIN}": "secret-of-the-archive",
    }
)


@dataclass(frozen=True, slots=True)
class MailServers:
    """All a test needs to know.

    `accounts` maps each address to its password; `contact` is the one that bulletins come from.
    Unknown users of `domain` are refused at RCPT (550 5.1.1), everybody at `deferring_domain` is
    put off there (450 4.2.0). Mail for `bouncing_domain` is accepted and bounces a moment later
    (5.1.1); for `delaying_domain` a report "delayed" (4.4.1) follows after some two seconds. Mails
    of more than `message_size_limit` bytes are refused at MAIL. To write outside `domain` one must
    log in, and then only in one's own name.
    """

    smtp_host: str
    smtp_port: int
    imap_host: str
    imap_port: int
    domain: str
    accounts: Mapping[str, str]
    contact: str
    bouncing_domain: str
    deferring_domain: str
    delaying_domain: str
    message_size_limit: int


@dataclass(frozen=True, slots=True)
class Mailroom:
    """Both running servers."""

    dovecot: Dovecot
    postfix: Postfix

    def servers(self) -> MailServers:
        """What a test sees of them."""
        return MailServers(
            smtp_host=self.postfix.host,
            smtp_port=self.postfix.port,
            imap_host=self.dovecot.host,
            imap_port=self.dovecot.port,
            domain=self.postfix.domain,
            accounts=self.dovecot.accounts,
            contact=CONTACT,
            bouncing_domain=self.postfix.bouncing_domain,
            deferring_domain=self.postfix.deferring_domain,
            delaying_domain=self.postfix.delaying_domain,
            message_size_limit=self.postfix.message_size_limit,
        )


@contextmanager
def running_lone_dovecot() -> Iterator[Dovecot]:
    """Dovecot alone, which needs no root."""
    with server_folder() as folder, running_dovecot(folder, mail_user(), ACCOUNTS) as dovecot:
        yield dovecot


@contextmanager
def running_mailroom() -> Iterator[Mailroom]:
    """Both, Postfix delivering into Dovecot's Maildirs and asking it for passwords."""
    user = mail_user()
    with (
        server_folder() as folder,
        running_dovecot(folder, user, ACCOUNTS) as dovecot,
        running_postfix(folder, user, dovecot, DOMAIN) as postfix,
    ):
        yield Mailroom(dovecot, postfix)


def empty_mailboxes(dovecot: Dovecot) -> None:
    """Delete every mail and every folder a test made. UIDs go on counting, as on any server."""
    for address, password in dovecot.accounts.items():
        with imaplib.IMAP4(dovecot.host, dovecot.port, timeout=10) as session:
            session.login(address, password)
            for folder in _folders(session):
                _empty(session, folder)


def _folders(session: imaplib.IMAP4) -> list[str]:
    lines = [line for line in session.list()[1] if isinstance(line, bytes)]
    found = [re.search(rb'"/" (.+)$', line) for line in lines]
    return [match[1].decode("ascii") for match in found if match]


def _empty(session: imaplib.IMAP4, folder: str) -> None:
    if folder not in {"INBOX", "Sent", "Junk"}:
        session.delete(folder)
        return
    if session.select(folder)[1] != [b"0"]:
        session.store("1:*", "+FLAGS.SILENT", r"\Deleted")
        session.expunge()
    session.unselect()
