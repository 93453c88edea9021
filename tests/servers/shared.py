"""A database that two offices share: an ordinary role owns it, and each office has its own."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psycopg

from dispatch.ledger import Ledger, add_office
from dispatch.records.databases import Database
from servers.postgresql import Postgresql

MADE = datetime(2023, 8, 1, 1, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shared:
    """Where it is for each; the names of the roles are of this database alone."""

    name: str
    server: Postgresql

    @property
    def keeper(self) -> Database:
        return self.place("keeper")

    @property
    def north(self) -> Database:
        return self.place("north")

    @property
    def south(self) -> Database:
        return self.place("south")

    def role(self, who: str) -> str:
        return f"{who}_{self.name}"

    def place(self, who: str) -> Database:
        return Database(self.server.url(self.name, self.role(who)))

    def session(self, who: str, *, autocommit: bool = True) -> "psycopg.Connection[Any]":
        """A connection past the program."""
        return psycopg.connect(self.place(who).url, autocommit=autocommit)

    def everything(self, statement: str) -> list[tuple[Any, ...]]:
        """What the superuser sees."""
        with psycopg.connect(self.server.url(self.name), autocommit=True) as connection:
            found = connection.execute(statement)  # type: ignore[arg-type]
            return found.fetchall() if found.description else []


def owned_database(server: Postgresql) -> Shared:
    """An empty database whose owner is an ordinary role."""
    name = server.empty().url.partition("@/")[2].partition("?")[0]
    shared = Shared(name, server)
    for statement in (
        f"CREATE ROLE {shared.role('keeper')} LOGIN CREATEROLE",
        f"ALTER DATABASE {name} OWNER TO {shared.role('keeper')}",
    ):
        server.run(statement)  # type: ignore[arg-type]
    # As PostgreSQL 15 has it from the start, and a careful administrator before.
    shared.everything(f"ALTER SCHEMA public OWNER TO {shared.role('keeper')}")
    return shared


def shared_database(server: Postgresql) -> Shared:
    """A database with two offices, both empty."""
    shared = owned_database(server)
    Ledger(shared.keeper).close()
    for who in ("north", "south"):
        add_office(shared.keeper, who, shared.role(who), MADE, create=True)
    return shared
