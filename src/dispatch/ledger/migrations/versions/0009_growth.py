"""A ledger of years: indexes for whatever a command asks, and what stays of an archived issue."""

import sqlalchemy as sa
from alembic import op

from dispatch.ledger import per_office

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# Of ASCII letters alone: in a Turkish database, too, I is i.
_LOWER = {"sqlite": "lower(address)", "postgresql": 'lower(address COLLATE "C")'}
_PLACE = {"sqlite": "instr", "postgresql": "strpos"}
# SQLite adds no stored column to a table that is there; its index keeps what it works out.
_KEPT = {"sqlite": "VIRTUAL", "postgresql": "STORED"}
_FALSE = {"sqlite": "0", "postgresql": "false"}


def upgrade() -> None:
    """Five tables, two columns that follow from the address, and indexes."""
    connection = op.get_bind()
    _stubs()
    _late(connection.dialect.name)
    if connection.dialect.name == "postgresql":
        per_office.lead(connection, _TABLES)
        op.create_foreign_key(
            None, "late_message", "raw_message", ["office_id", "digest"], ["office_id", "digest"]
        )
    else:
        for name in _TABLES:
            first = sa.text("1")
            office = sa.Column("office_id", sa.Integer(), nullable=False, server_default=first)
            op.add_column(name, office)
    _columns(connection.dialect.name)
    _indexes(connection.dialect.name)


_TABLES = ("archive", "archived_delivery", "archived_issue", "archived_message", "late_message")


def _stubs() -> None:
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
        sa.Column("sender", sa.String(320), nullable=False),
        sa.Column("message_id", sa.String(255), nullable=False, unique=True),
        sa.Column("token", sa.String(32), nullable=False, unique=True),
    )
    op.create_table(
        "archived_message",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("mailbox", sa.String(320), primary_key=True),
    )


def _late(dialect: str) -> None:
    text, moment = sa.Text(), sa.DateTime()
    # In PostgreSQL the key that it refers to is led by the office already.
    to_message = () if dialect == "postgresql" else (sa.ForeignKey("raw_message.digest"),)
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
        sa.Column("digest", sa.String(64), *to_message, nullable=False),
        sa.Column("sender", sa.String(320), nullable=False),
        sa.UniqueConstraint("digest", "mailbox"),
    )


def _columns(dialect: str) -> None:
    if dialect == "postgresql":
        # What another column follows from never changes its type again (`schema`).
        op.execute("ALTER TABLE delivery ALTER COLUMN address TYPE TEXT")
    lower = _LOWER[dialect]
    domain = f"substr({lower}, {_PLACE[dialect]}({lower}, '@') + 1)"
    for name, said in {"address_lower": lower, "domain": domain}.items():
        op.execute(
            f"ALTER TABLE delivery ADD COLUMN {name} TEXT"
            f" GENERATED ALWAYS AS ({said}) {_KEPT[dialect]}"
        )


def _indexes(dialect: str) -> None:
    led = {"sqlite": "", "postgresql": "office_id, "}[dialect]
    for name, on in {
        "delivery_address": f"delivery ({led}address_lower, id)",
        "delivery_domain": f"delivery ({led}domain, id)",
        # The clock was once there.
        "delivery_claimed": f"delivery ({led}claimed_at)",
        # Few at any time: what is on the wire or in doubt.
        "delivery_in_flight": f"delivery ({led}state, id) WHERE state IN ('sending', 'uncertain')",
        "evidence_awaiting": f"evidence ({led}mailbox, at, id)"
        f" WHERE believed IS {_FALSE[dialect]} AND voided_at IS NULL AND proves != 'awaiting'",
        "recipient_name": f"recipient ({led}name)",
        "action_at": f"action ({led}at, id)",
        "issue_planned": f"issue ({led}planned_at, id)",
        "issue_sender": f"issue ({led}sender, planned_at)",
        # What refers to a row, for when it goes into an archive.
        "delivery_rendition": "delivery (rendition_id)",
        "evidence_digest": f"evidence ({led}digest)",
        "rendition_attachment_digest": f"rendition_attachment ({led}digest)",
        "ruling_delivery": "ruling (delivery_id)",
    }.items():
        op.execute(f"CREATE INDEX {name} ON {on}")
