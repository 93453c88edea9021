"""Owns a ledger file that is open: its engine, its transactions, and its end."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from dispatch.ledger.engine import open_engine, prepare, transaction


class Opened:
    """An open ledger file; close it, or use it in a `with` statement."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = open_engine(path)
        prepare(self._engine, path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def _read(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._path, write=False)

    def _write(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._path, write=True)
