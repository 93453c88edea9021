"""Owns the databases of the rounds, where the ledger is in PostgreSQL, and what befalls them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from chaos.network import TRUSTED, Machine, machines
from servers.postgresql import Postgresql, running_postgresql

MACHINES = ("first", "second", "reader")
_FIRST_PORT = 5433
# What takes a machine that is cut off for gone, in seconds instead of a minute. An office's own
# database has such settings too; the program leaves them alone where they are set.
_SETTINGS = {
    "listen_addresses": "*",
    "tcp_keepalives_idle": "1",
    "tcp_keepalives_interval": "1",
    "tcp_keepalives_count": "2",
    "tcp_user_timeout": "1500",
    "max_wal_size": "64MB",
}
# The proxy is there even when the machine behind it is not.
_BEHIND_A_PROXY = {"listen_addresses": "''", "idle_in_transaction_session_timeout": "1500"}
# The same from the machines' side (libpq's parameters in the URL).
_PATIENCE = (
    "connect_timeout=2&keepalives_idle=1&keepalives_interval=1&keepalives_count=2"
    "&tcp_user_timeout=1500"
)


@dataclass(frozen=True, slots=True)
class Databases:
    """A server with a database for each round, and the machines that are cabled to it."""

    server: Postgresql
    machines: tuple[Machine, ...]

    def make(self, name: str) -> str:
        """A new database with a ledger's schema; its URL."""
        self.server.make(name)
        return self.server.url(name)

    def url(self, machine: Machine, name: str) -> str:
        """Where a machine finds a round's database."""
        return f"postgresql://office@{machine.database}/{name}?{_PATIENCE}"

    def cut(self, name: str) -> None:
        """Breaks every connection to a round's database, in whatever it is just doing."""
        self._run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
        )

    def crash(self) -> None:
        """All of it goes down at once and comes up again."""
        self.server.restart()

    def ask(self, name: str, question: LiteralString) -> list[tuple[Any, ...]]:
        """Reads a round's database past the program."""
        with psycopg.connect(self.server.url(name)) as connection:
            return connection.execute(question).fetchall()

    def drop(self, name: str) -> None:
        """Gives its room back."""
        self._run(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]

    def _run(self, statement: LiteralString, values: list[str] | None = None) -> None:
        with psycopg.connect(self.server.url("postgres"), autocommit=True) as connection:
            connection.execute(statement, values)


@contextmanager
def databases(ledger: str, slot: int, *, apart: bool) -> Iterator[Databases | None]:
    """What `--ledger` asks for, of one worker's own; None where the ledger is a file."""
    if ledger == "file":
        yield None
        return
    port = _FIRST_PORT + slot
    trusted = TRUSTED if apart else None
    settings = _SETTINGS if apart else _SETTINGS | _BEHIND_A_PROXY
    with running_postgresql(settings, port, trusted) as server:
        socket = server.socket / f".s.PGSQL.{port}"
        with machines(slot, MACHINES, port, socket, apart=apart) as connected:
            yield Databases(server, tuple(connected))
