"""Why evidence is believed, a clerk's rulings on it, and the senders that were settled."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns for what evidence now tells of itself, tables for what clerks say."""
    op.add_column("evidence", sa.Column("sender", sa.String(length=320), nullable=True))
    op.add_column("evidence", sa.Column("why_zh", sa.Text(), nullable=True))
    op.add_column("evidence", sa.Column("why_en", sa.Text(), nullable=True))
    op.create_table(
        "ruling",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("evidence_id", sa.Integer(), sa.ForeignKey("evidence.id"), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Integer(), sa.ForeignKey("delivery.id"), nullable=True),
    )
    op.create_index("ix_ruling_evidence_id", "ruling", ["evidence_id"])
    op.create_table(
        "settled_sender",
        sa.Column("mailbox", sa.String(length=320), primary_key=True),
        sa.Column("sender", sa.String(length=320), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
    )
