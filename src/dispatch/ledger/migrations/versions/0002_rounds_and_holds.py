"""Rounds of an issue (更正), the route of a sending, holds of a mailbox, the lease."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns for what is new of known things, tables for new things."""
    _rounds()
    _route()
    _hold_and_lease()


def _rounds() -> None:
    op.create_table(
        "issue_text",
        sa.Column("issue_id", sa.Integer(), sa.ForeignKey("issue.id"), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("first_attempt", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("issue_id", "round"),
    )
    op.execute(
        "INSERT INTO issue_text (issue_id, round, first_attempt, digest, source, planned_at)"
        " SELECT id, 1, 1, digest, source, planned_at FROM issue"
    )
    first = sa.text("1")
    op.add_column("issue", sa.Column("round", sa.Integer(), nullable=False, server_default=first))
    op.add_column("issue", sa.Column("send_at", sa.DateTime(), nullable=True))
    op.add_column(
        "recipient", sa.Column("round", sa.Integer(), nullable=False, server_default=first)
    )
    op.add_column(
        "delivery", sa.Column("round", sa.Integer(), nullable=False, server_default=first)
    )


def _route() -> None:
    op.add_column("delivery", sa.Column("route", sa.String(length=320), nullable=True))
    op.add_column("delivery", sa.Column("deferred_since", sa.DateTime(), nullable=True))
    op.add_column("delivery", sa.Column("copied_at", sa.DateTime(), nullable=True))
    op.create_index("delivery_route", "delivery", ["route", "claimed_at"])


def _hold_and_lease() -> None:
    op.create_table(
        "hold",
        sa.Column("route", sa.String(length=320), primary_key=True),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=64), primary_key=True),
        sa.Column("holder", sa.String(length=128), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
    )
