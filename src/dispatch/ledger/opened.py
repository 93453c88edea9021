"""Owns a ledger that is open: its engine, its transactions, and its end."""

from contextlib import AbstractContextManager
from typing import Self

from sqlalchemy import Connection

from dispatch.ledger.engine import Where, open_engine, prepare, transaction


class Opened:
    """An open ledger; close it, or use it in a `with` statement."""

    def __init__(self, where: Where) -> None:
        self._where = where
        self._engine = open_engine(where)
        try:
            prepare(self._engine, where)
        except BaseException:
            self._engine.dispose()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of it."""
        self._engine.dispose()

    def _read(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._where, write=False)

    def _write(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._where, write=True)
