"""Indexes for a ledger of years: what a command asks is found, however much lies beside it."""

from alembic import op

revision = "0009"
down_revision = "0005"
branch_labels = None
depends_on = None

# An index of an expression serves only a query that says the same, so each in its own words:
# `ledger.dialects` and `ledger.knowing` ask so.
_LOWER = {"sqlite": "lower(address)", "postgresql": 'lower(address COLLATE "C")'}
_PLACE = {"sqlite": "instr", "postgresql": "strpos"}
_FALSE = {"sqlite": "0", "postgresql": "false"}


def upgrade() -> None:
    """Indexes alone; on PostgreSQL they are of this ledger's schema, as its tables are."""
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
