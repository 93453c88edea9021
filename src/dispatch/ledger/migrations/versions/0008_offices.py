"""Several offices in one database of PostgreSQL; in SQLite a file is one office.

Every table tells whose its rows are. What is there is the first office's, which is the owner's.
"""

import sqlalchemy as sa
from alembic import op

from dispatch.ledger import per_office

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Whatever tables there are by now."""
    connection = op.get_bind()
    tables = sorted(set(sa.inspect(connection).get_table_names()) - {"alembic_version"})
    if connection.dialect.name == "sqlite":
        first = sa.text("1")
        for name in tables:
            office = sa.Column("office_id", sa.Integer(), nullable=False, server_default=first)
            op.add_column(name, office)
        return
    per_office.lead(connection, tables)
    _offices()


def _offices() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        # None: whoever owns the tables.
        sa.Column("role", sa.Text(), nullable=True, unique=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
    )
    op.execute("INSERT INTO office (name, made_at) VALUES ('', now() AT TIME ZONE 'UTC')")
    op.create_foreign_key("issue_office_id_fkey", "issue", "office", ["office_id"], ["id"])
