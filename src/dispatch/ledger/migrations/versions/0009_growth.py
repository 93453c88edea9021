"""A ledger of years: indexes for whatever a command asks, and what stays of an archived issue."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0006"
branch_labels = None
depends_on = None

# An index of an expression serves only a query that says the same, so each in its own words:
# `ledger.dialects` and `ledger.knowing` ask so.
_LOWER = {"sqlite": "lower(address)", "postgresql": 'lower(address COLLATE "C")'}
_PLACE = {"sqlite": "instr", "postgresql": "strpos"}
_FALSE = {"sqlite": "0", "postgresql": "false"}


def upgrade() -> None:
    """Five tables, and indexes."""
    _tables()
    _indexes()


def _tables() -> None:
    text, moment = sa.Text(), sa.DateTime()
    op.create_table(
        "archive",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", text, nullable=False),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
    )
    op.create_table(
        "archived_issue",
        sa.Column("number", sa.String(16), primary_key=True),
        sa.Column("archive_id", sa.Integer(), sa.ForeignKey("archive.id"), nullable=False),
        sa.Column("sender", sa.String(320), nullable=False),
        sa.Column("planned_at", moment, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
    )
    op.create_table(
        "archived_delivery",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("issue", sa.String(16), sa.ForeignKey("archived_issue.number"), nullable=False),
        sa.Column("recipient", text, nullable=False),
        sa.Column("tier", sa.String(8), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("message_id", sa.String(255), nullable=False, unique=True),
        sa.Column("token", sa.String(32), nullable=False, unique=True),
    )
    op.create_table(
        "archived_message",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("mailbox", sa.String(320), primary_key=True),
    )
    op.create_table(
        "late_message",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "delivery_id", sa.Integer(), sa.ForeignKey("archived_delivery.id"), nullable=False
        ),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("proves", sa.String(16), nullable=False),
        sa.Column("matched_by", sa.String(16), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("summary_zh", text, nullable=False),
        sa.Column("summary_en", text, nullable=False),
        sa.Column("mailbox", sa.String(320), nullable=False),
        sa.Column("folder", text, nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(64), sa.ForeignKey("raw_message.digest"), nullable=False),
        sa.Column("sender", sa.String(320), nullable=False),
        sa.UniqueConstraint("digest", "mailbox"),
    )


def _indexes() -> None:
    dialect = op.get_bind().dialect.name
    lower = _LOWER[dialect]
    domain = f"substr({lower}, {_PLACE[dialect]}({lower}, '@') + 1)"
    for name, on in {
        "delivery_address": f"delivery (({lower}), id)",
        "delivery_domain": f"delivery (({domain}), id)",
        # The clock was once there.
        "delivery_claimed": "delivery (claimed_at)",
        # Few at any time: what is on the wire or in doubt.
        "delivery_in_flight": "delivery (state, id) WHERE state IN ('sending', 'uncertain')",
        "evidence_awaiting": "evidence (mailbox, at, id) WHERE"
        f" believed IS {_FALSE[dialect]} AND voided_at IS NULL AND proves != 'awaiting'",
        "recipient_name": "recipient (name)",
        "action_at": "action (at, id)",
        "issue_planned": "issue (planned_at, id)",
        "issue_sender": "issue (sender, planned_at)",
        # What refers to a row, for when it goes into an archive.
        "delivery_rendition": "delivery (rendition_id)",
        "evidence_digest": "evidence (digest)",
        "rendition_attachment_digest": "rendition_attachment (digest)",
        "ruling_delivery": "ruling (delivery_id)",
    }.items():
        op.execute(f"CREATE INDEX {name} ON {on}")
