"""Several mailboxes: by which one each message goes, which one each recipient keeps, who rests."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What is there goes by the mailbox that it was planned with: that of its issue."""
    op.add_column("delivery", sa.Column("sender", sa.String(length=320), nullable=True))
    op.add_column("delivery", sa.Column("sender_name", sa.Text(), nullable=True))
    op.drop_index("delivery_work", table_name="delivery")
    op.create_index("delivery_work", "delivery", ["issue_id", "state", "sender", "id"])
    op.create_table(
        "paused_mailbox",
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("reason_zh", sa.Text(), nullable=False),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("address"),
    )
    op.create_table(
        "recipient_mailbox",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mailbox", sa.String(length=320), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.execute(
        "INSERT INTO recipient_mailbox (name, mailbox)"
        " SELECT latest.name, issue.sender"
        " FROM (SELECT name, MAX(issue_id) AS issue_id FROM recipient GROUP BY name) AS latest"
        " JOIN issue ON issue.id = latest.issue_id"
    )
