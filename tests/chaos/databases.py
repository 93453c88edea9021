"""Owns the databases of the rounds, where the ledger is in PostgreSQL, and the cutting of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg

from servers.postgresql import Postgresql, running_postgresql


@dataclass(frozen=True, slots=True)
class Databases:
    """A server with a database for each round."""

    server: Postgresql

    def make(self, name: str) -> str:
        """A new database with a ledger's schema; its URL."""
        self.server.make(name)
        return self.server.url(name)

    def cut(self, name: str) -> None:
        """Breaks every connection to a round's database, in whatever it is just doing."""
        with psycopg.connect(self.server.url("postgres"), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
            )

    def drop(self, name: str) -> None:
        """Gives its room back."""
        with psycopg.connect(self.server.url("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


@contextmanager
def databases(ledger: str) -> Iterator[Databases | None]:
    """What `--ledger` asks for; None where the ledger is a file."""
    if ledger == "file":
        yield None
        return
    with running_postgresql() as server:
        yield Databases(server)
