"""The fixtures that start real servers: once a session, with empty mailboxes for each test.

A server that cannot run here fails the test that asked for it; it is never skipped.
"""

from collections.abc import Iterator

import pytest

from servers.dovecot import Dovecot
from servers.mailroom import (
    Mailroom,
    MailServers,
    empty_mailboxes,
    running_lone_dovecot,
    running_mailroom,
)
from servers.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="session")
def lone_dovecot() -> Iterator[Dovecot]:
    """Dovecot for the whole session; ask for `dovecot` instead."""
    with running_lone_dovecot() as server:
        yield server


@pytest.fixture(scope="session")
def mailroom() -> Iterator[Mailroom]:
    """Postfix and Dovecot for the whole session; ask for `mail_servers` instead."""
    with running_mailroom() as room:
        yield room


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    """A PostgreSQL for the whole session; each test makes databases of its own in it."""
    with running_postgresql() as server:
        yield server


@pytest.fixture
def dovecot(lone_dovecot: Dovecot) -> Dovecot:
    """A real IMAP server with empty mailboxes: `host`, `port`, `accounts`."""
    empty_mailboxes(lone_dovecot)
    return lone_dovecot


@pytest.fixture
def mail_servers(mailroom: Mailroom) -> MailServers:
    """A real submission server and IMAP server over the same mailboxes, all of them empty."""
    mailroom.postfix.drop_queue()
    empty_mailboxes(mailroom.dovecot)
    return mailroom.servers()
