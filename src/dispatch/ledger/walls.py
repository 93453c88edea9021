"""Owns the second wall between offices that share a database: the server's own.

Each office has a role of its own. Row-level security is on and forced for every table, and a
policy for each role names the one office whose rows it may see or write: it is bound to the role
itself, and no setting and no name that a session may choose changes what it says. What a role may
do besides is little: no TRUNCATE, no table of its own, no trigger. A migration is the owner's, who
takes the wall down for it and puts it up again, for new tables, too, in the same transaction.

While a database has one office there is no wall, and nothing is paid for one.
"""

from typing import Any

from sqlalchemy import Connection, Row, text

from dispatch.ledger.scoping import COLUMN, FIRST

_OURS = "t.relnamespace = quote_ident(current_schema())::regnamespace"
_TABLES = text(f"""
    SELECT t.oid::regclass::text AS name, t.relname = 'office' AS is_list,
           t.relrowsecurity AND t.relforcerowsecurity AS stands,
           quote_ident(pg_get_userbyid(t.relowner)) AS owner,
           ARRAY(SELECT polname::text FROM pg_policy WHERE polrelid = t.oid) AS policies
      FROM pg_class t
     WHERE t.relkind IN ('r', 'p') AND {_OURS}
       AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND NOT a.attisdropped
                      AND (a.attname = '{COLUMN}' OR t.relname = 'office' AND a.attname = 'role'))
     ORDER BY t.relname
""")  # noqa: S608 - constants
_SEQUENCES = text(f"""
    SELECT t.oid::regclass::text FROM pg_class t
     WHERE t.relkind = 'S' AND t.relname <> 'office_id_seq' AND {_OURS}
""")  # noqa: S608 - constants
_OFFICES = text("""
    SELECT o.id, quote_ident(o.role) AS role FROM office o
     WHERE o.role IS NULL OR EXISTS (SELECT FROM pg_roles r WHERE r.rolname = o.role)
     ORDER BY o.id
""")


def take_down(connection: Connection) -> None:
    """Lets the owner see all rows until `put_up`, in the same transaction: for a migration."""
    for table in connection.execute(_TABLES).all():
        if table.stands:
            run(connection, f"ALTER TABLE {table.name} NO FORCE ROW LEVEL SECURITY")


def put_up(connection: Connection) -> None:
    """Puts the wall up wherever it is missing, once there is more than one office."""
    offices = connection.execute(_OFFICES).all()
    if len(offices) < 2:
        return
    _grant(connection, [one.role for one in offices if one.role is not None])
    for table in connection.execute(_TABLES).all():
        for office in offices:
            _admit(connection, table, office)
        if not table.stands:
            for what in ("ENABLE", "FORCE"):
                run(connection, f"ALTER TABLE {table.name} {what} ROW LEVEL SECURITY")


def turn_out(connection: Connection, office: int) -> None:
    """Forgets what an office may see, until `put_up` says it anew in the same transaction."""
    for table in connection.execute(_TABLES).all():
        run(connection, f"DROP POLICY IF EXISTS office_{office} ON {table.name}")


def _admit(connection: Connection, table: Row[Any], office: Row[Any]) -> None:
    """An office to its own rows, each to its own line of the list; the owner to the whole list."""
    called = f"office_{office.id}"
    if called in table.policies:
        return
    own = f"{'id' if table.is_list else COLUMN} = {office.id}"
    seen = "true" if table.is_list and office.id == FIRST else own
    run(
        connection,
        f"CREATE POLICY {called} ON {table.name} TO {office.role or table.owner}"
        f" USING ({seen}) WITH CHECK ({seen})",
    )


def _grant(connection: Connection, roles: list[str]) -> None:
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    to = ", ".join(roles)
    told = [
        f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA {schema} TO {to}",
    ]
    for table in connection.execute(_TABLES).all():
        told.append(f"REVOKE ALL ON {table.name} FROM PUBLIC")
        what = "SELECT" if table.is_list else "SELECT, INSERT, UPDATE, DELETE"
        told.append(f"GRANT {what} ON {table.name} TO {to}")
    told.append(f"GRANT SELECT ON {schema}.alembic_version TO {to}")
    # To draw an id, and neither to look at those of others nor to turn them back.
    told += [
        f"GRANT USAGE ON SEQUENCE {one} TO {to}" for one in connection.execute(_SEQUENCES).scalars()
    ]
    for statement in told:
        run(connection, statement)


def run(connection: Connection, statement: str) -> None:
    """Runs a statement in which names stand, and to which no values belong."""
    connection.exec_driver_sql(statement.replace("%", "%%"))
