"""A throw-away PostgreSQL on a socket of its own, and databases in it that cost next to nothing.

A new database is a copy of a template that the program's own migrations have made. `fsync` is off:
what is tested on it is not whether the disk keeps its word.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import LiteralString

import psycopg

from dispatch.ledger import Ledger
from dispatch.records.databases import Database
from servers.machine import (
    MailUser,
    ServerUnavailable,
    last_lines,
    mail_user,
    owned_folder,
    server_folder,
)

_ROLE = "office"
_PORT = 5432
_TEMPLATE = "dispatch_template"
_SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "autovacuum": "off",
}
_INITDB = ("-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "--no-sync")
_PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: int(one.parent.name))


@dataclass(frozen=True, slots=True)
class Postgresql:
    """A running cluster; `socket` is the folder its socket lies in."""

    socket: Path
    _data: Path
    _user: MailUser
    port: int = _PORT
    _numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str, role: str = _ROLE) -> str:
        """Where a database of it is, as it is written in dispatch.yaml."""
        at = "" if self.port == _PORT else f"&port={self.port}"
        return f"postgresql://{role}@/{name}?host={self.socket}{at}"

    def empty(self) -> Database:
        """A new database with nothing in it."""
        return self._made("template0")

    def with_schema(self) -> Database:
        """A new database that stands at the newest schema."""
        return self._made(_TEMPLATE)

    def _made(self, template: str) -> Database:
        name = f"ledger{next(self._numbers)}"
        self.make(name, template)
        return Database(self.url(name))

    def make(self, name: str, template: str = _TEMPLATE) -> None:
        """A database by a name of one's own."""
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')  # type: ignore[arg-type]

    def run(self, statement: LiteralString, database: str = "postgres") -> None:
        """What its owner may do."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(statement)

    def restart(self) -> None:
        """Every connection breaks, and nothing is finished: as when its machine crashes."""
        _as(self._user, "pg_ctl", "-D", self._data, "-m", "immediate", "-w", "-s", "restart")

    def make_template(self) -> None:
        """The database that the others are copies of; nobody may be connected to it."""
        self.make(_TEMPLATE, "template0")
        Ledger(Database(self.url(_TEMPLATE))).close()


@contextmanager
def running_postgresql(
    settings: Mapping[str, str] = _SETTINGS, port: int = _PORT, trusted: str | None = None
) -> Iterator[Postgresql]:
    """Starts a cluster and stops it; it dies with the tests' own folder.

    `trusted` is a network from which it lets in whoever comes, where it listens there.
    """
    if not _PROGRAMS:
        raise ServerUnavailable("PostgreSQL is missing: run `make test`, which installs it.")
    with server_folder() as folder:
        user = mail_user()
        socket, data = owned_folder(folder / "run", user), folder / "pg" / "data"
        owned_folder(data.parent, user)
        log = data.parent / "log"
        _as(user, "initdb", "-D", data, "-U", _ROLE, *_INITDB)
        if trusted is not None:
            with (data / "pg_hba.conf").open("a", encoding="utf-8") as rules:
                rules.write(f"host all all {trusted} trust\n")
        wanted = {**_SETTINGS, **settings, "unix_socket_directories": socket, "port": port}
        options = " ".join(f"-c {name}={value}" for name, value in wanted.items())
        _as(user, "pg_ctl", "-D", data, "-l", log, "-w", "-s", "-o", options, "start")
        try:
            server = Postgresql(socket, data, user, port)
            server.make_template()
            yield server
        except psycopg.OperationalError as error:
            raise ServerUnavailable(f"{error}\n{last_lines(log)}") from error
        finally:
            _as(user, "pg_ctl", "-D", data, "-m", "immediate", "-w", "-s", "stop")


def _as(user: MailUser, program: str, *arguments: Path | str) -> None:
    """As an ordinary user: PostgreSQL refuses to run as root."""
    command: Sequence[str] = [str(_PROGRAMS[-1] / program), *map(str, arguments)]
    root = os.geteuid() == 0
    done = subprocess.run(
        command,
        # The server keeps what it inherits open: a pipe would never end.
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
        cwd="/",
        user=user.uid if root else None,
        group=user.gid if root else None,
        extra_groups=[] if root else None,
    )
    if done.returncode != 0:
        said = (done.stderr or b"").decode(errors="replace")
        raise ServerUnavailable(f"{program} failed: {said}")
