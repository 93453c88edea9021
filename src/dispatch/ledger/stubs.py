"""Owns the tables of what stays of an issue that has gone into an archive, one file elsewhere."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from dispatch.ledger.columns import Moment, metadata

archive = Table(
    "archive",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    # Of its manifest, and so of all that lies in it.
    Column("digest", String(64), nullable=False),
)

archived_issue = Table(
    "archived_issue",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("archive_id", ForeignKey("archive.id"), nullable=False),
    Column("sender", String(320), nullable=False),
    Column("planned_at", Moment, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("recipients", Integer, nullable=False),
)

archived_delivery = Table(
    "archived_delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue", ForeignKey("archived_issue.number"), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("tier", String(8), nullable=False),
    Column("address", String(320), nullable=False),
    # The mailbox that it went by.
    Column("sender", String(320), nullable=False),
    Column("message_id", String(255), nullable=False, unique=True),
    Column("token", String(32), nullable=False, unique=True),
)

# What was heard of it: read again, it counts for nothing.
archived_message = Table(
    "archived_message",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("mailbox", String(320), primary_key=True),
)

# What came after that: for a clerk's eyes, it changes no standing.
late_message = Table(
    "late_message",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delivery_id", ForeignKey("archived_delivery.id"), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("proves", String(16), nullable=False),
    Column("matched_by", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("summary_zh", Text, nullable=False),
    Column("summary_en", Text, nullable=False),
    Column("mailbox", String(320), nullable=False),
    Column("folder", Text, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("digest", ForeignKey("raw_message.digest"), nullable=False),
    Column("sender", String(320), nullable=False),
    UniqueConstraint("digest", "mailbox"),
)
