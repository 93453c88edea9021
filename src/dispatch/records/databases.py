"""Owns the address of a database that holds a ledger elsewhere than in a file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Database:
    """A PostgreSQL database by its URL, in which no password stands.

    `password` None leaves it to libpq: ~/.pgpass, PGPASSWORD, or a login that wants none.
    """

    url: str
    password: str | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return self.url


@dataclass(frozen=True, slots=True)
class MovedTable:
    """A table that was taken over: how many rows, and the digest of all of them."""

    name: str
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A ledger that was taken over and proven; `recipients` were folded anew on both sides."""

    tables: tuple[MovedTable, ...]
    recipients: int
