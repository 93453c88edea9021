"""What was begun for its appointed moment, and an index for when each text was planned."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column, and an index: a correction keeps an old issue open."""
    op.add_column("issue", sa.Column("begun_for", sa.DateTime()))
    led = "office_id, " if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"CREATE INDEX issue_text_planned ON issue_text ({led}planned_at, issue_id)")
