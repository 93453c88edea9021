"""Owns how a ledger file comes to the newest schema: Alembic, from the first version on."""

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

HEAD = "0005"


def upgrade(connection: Connection) -> None:
    """Brings the schema to HEAD within the caller's transaction; nothing to do costs one query.

    Alembic is imported only when there is something to do: `status` must start fast.
    """
    if version(connection) == HEAD:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("dispatch.ledger") / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def version(connection: Connection) -> str | None:
    """The schema version of a ledger, or None for an empty file."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
