"""What workers look up at every turn: what a holder has, and which issues are under way."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two small indexes: each holds only the few rows that somebody is at work on."""
    held, carried = sa.text("claimed_by IS NOT NULL"), sa.text("carry_on")
    op.create_index(
        "delivery_held", "delivery", ["claimed_by"], sqlite_where=held, postgresql_where=held
    )
    op.create_index(
        "issue_carried", "issue", ["id"], sqlite_where=carried, postgresql_where=carried
    )
