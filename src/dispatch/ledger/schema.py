"""Owns how a ledger comes to the newest schema: Alembic, from the first version on."""

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

HEAD = "0010"


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
    if connection.dialect.name != "postgresql":
        command.upgrade(config, "head")
        return
    from dispatch.ledger import walls

    walls.take_down(connection)
    command.upgrade(config, "head")
    _hold_no_text_to_a_length(connection)
    walls.put_up(connection)


def _hold_no_text_to_a_length(connection: Connection) -> None:
    """SQLite never did: no long host name and no long address may stop a sending."""
    limited = connection.execute(
        text(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND data_type = 'character varying'"
        )
    ).all()
    for table, column in limited:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" ALTER COLUMN "{column}" TYPE TEXT')


def version(connection: Connection) -> str | None:
    """The schema version of a ledger, or None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
