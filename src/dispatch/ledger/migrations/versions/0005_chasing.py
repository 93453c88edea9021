"""A clerk's word on a recipient, the stage of a reminder, several texts an attempt."""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns for what is new; `rendition` is made anew, for SQLite changes no constraint."""
    # Written out: Alembic does not add a column with a foreign key in SQLite.
    op.execute("ALTER TABLE evidence ADD COLUMN recipient_id INTEGER REFERENCES recipient (id)")
    op.add_column("evidence", sa.Column("round", sa.Integer(), nullable=True))
    op.create_index("ix_evidence_recipient_id", "evidence", ["recipient_id"])
    op.add_column("delivery", sa.Column("stage_on", sa.Date(), nullable=True))
    op.add_column(
        "issue",
        sa.Column("carry_on", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    if op.get_bind().dialect.name == "sqlite":
        _rendition_anew()
    else:
        _rendition_in_place()


def _rendition_in_place() -> None:
    op.add_column("rendition", sa.Column("digest", sa.String(length=64), nullable=True))
    _fill_digests("rendition")
    op.alter_column("rendition", "digest", nullable=False)
    # Its name is PostgreSQL's own.
    op.drop_constraint("rendition_issue_id_tier_attempt_key", "rendition", type_="unique")
    op.create_unique_constraint(None, "rendition", ["issue_id", "tier", "attempt", "digest"])


def _rendition_anew() -> None:
    """https://sqlite.org/lang_altertable.html 7; the ledger has foreign keys off meanwhile."""
    op.create_table(
        "rendition_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("issue_id", sa.Integer(), nullable=False),
        sa.Column("tier", sa.String(length=8), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("issue_id", "tier", "attempt", "digest"),
    )
    op.execute(
        "INSERT INTO rendition_new (id, issue_id, tier, attempt, digest, subject, text, html)"
        " SELECT id, issue_id, tier, attempt, '', subject, text, html FROM rendition"
    )
    _fill_digests("rendition_new")
    op.drop_table("rendition")
    op.rename_table("rendition_new", "rendition")


def _fill_digests(table: str) -> None:
    rows = sa.table(table, *map(sa.column, ("id", "digest", "subject", "text", "html")))
    connection = op.get_bind()
    for row in connection.execute(sa.select(rows)).all():
        words = f"{row.subject}\x00{row.text}\x00{row.html}"
        digest = sha256(words.encode()).hexdigest()
        connection.execute(sa.update(rows).where(rows.c.id == row.id).values(digest=digest))
