"""Owns the word that there is something to do: workers that listen hear it with the commit.

A notification is a help and no promise: whoever waits for one looks by the clock, too.
"""

from sqlalchemy import Connection

CHANNEL = "dispatch"


def wake(connection: Connection) -> None:
    """Tells the workers of this ledger; a file has none."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_notify('{CHANNEL}', coalesce(current_schema(), ''))")
