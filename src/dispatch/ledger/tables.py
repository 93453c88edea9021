"""Owns the ledger's tables. The schema is made and changed by `migrations`, never from here.

What stays of archived issues stands in `stubs`. What serves the questions of a ledger of years,
indexes of some rows among it, stands in migration 0009 only.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Computed,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from dispatch.ledger import (
    columns,
    stubs,  # noqa: F401 - its tables are shared below with the others
)
from dispatch.ledger.columns import Moment
from dispatch.ledger.scoping import share

metadata = columns.metadata

issue = Table(
    "issue",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(16), nullable=False, unique=True),
    Column("digest", String(64), nullable=False),
    Column("source", Text, nullable=False),
    Column("sender", String(320), nullable=False),
    Column("sender_name", Text, nullable=False),
    Column("planned_at", Moment, nullable=False),
    # 1, and one more for each correction (更正); digest and source are those of the latest.
    Column("round", Integer, nullable=False, default=1),
    Column("send_at", Moment),
    # The appointed moment that was acted on: workers have begun, or somebody has stopped it since.
    Column("begun_for", Moment),
    # Whether `dispatch run` may go on with its sending: it was to go whole, and nobody stopped it.
    Column("carry_on", Boolean, nullable=False, default=False),
    Index("issue_carried", "id", sqlite_where=text("carry_on"), postgresql_where=text("carry_on")),
)

issue_text = Table(
    "issue_text",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("first_attempt", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("source", Text, nullable=False),
    Column("planned_at", Moment, nullable=False),
)

blob = Table(
    "blob",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

rendition = Table(
    "rendition",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    Column("tier", String(8), nullable=False),
    Column("attempt", Integer, nullable=False),
    # Of its words: two stages of chasing may fall into one attempt.
    Column("digest", String(64), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
    UniqueConstraint("issue_id", "tier", "attempt", "digest"),
)

rendition_attachment = Table(
    "rendition_attachment",
    metadata,
    Column("rendition_id", ForeignKey("rendition.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("content_type", String(255), nullable=False),
    Column("digest", ForeignKey("blob.digest"), nullable=False),
)

recipient = Table(
    "recipient",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    # The latest round that it is part of; who left the roster before a correction is not.
    Column("round", Integer, nullable=False, default=1),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("tier", String(8), nullable=False),
    Column("is_person", Boolean, nullable=False),
    Column("on_paper", Boolean, nullable=False),
    Column("chase", Boolean, nullable=False),
    Column("acknowledged_by", String(16), nullable=False),
    Column("within", Integer),
    Column("addresses", JSON, nullable=False),
    # A cache: refolded in the transaction that adds or voids evidence.
    Column("standing", String(16), nullable=False),
    UniqueConstraint("issue_id", "name"),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    Column("recipient_id", ForeignKey("recipient.id"), nullable=False),
    Column("rendition_id", ForeignKey("rendition.id"), nullable=False),
    # Attempts count on through all rounds of an issue.
    Column("round", Integer, nullable=False, default=1),
    Column("attempt", Integer, nullable=False),
    Column("address", String(320), nullable=False),
    Column("token", String(32), nullable=False, unique=True),
    Column("message_id", String(255), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("claimed_by", String(64)),
    Column("claimed_at", Moment),
    Column("not_before", Moment),
    Column("tries", Integer, nullable=False, default=0),
    Column("sent_at", Moment),
    Column("code", Integer),
    Column("enhanced_status", String(16)),
    Column("reply_text", Text, nullable=False, default=""),
    # The mailbox or relay it was last claimed for: what its limits count.
    Column("route", String(320)),
    Column("deferred_since", Moment),
    # When a copy was put into the mailbox's Sent folder.
    Column("copied_at", Moment),
    # The day of the stage that it reminds of; of a first sending and a resend there is none.
    Column("stage_on", Date),
    # The mailbox that it goes by, and its name as shown; NULL is that of the issue.
    Column("sender", String(320)),
    Column("sender_name", Text),
    # As an address is looked up. Columns, not indexes of these functions: behind row-level
    # security an index serves no function that is not leakproof.
    Column("address_lower", Text, Computed("lower(address)")),
    Column("domain", Text, Computed("what stands behind the @ of address_lower")),
    UniqueConstraint("recipient_id", "attempt", "address"),
    Index("delivery_address", "address_lower", "id"),
    Index("delivery_domain", "domain", "id"),
    Index("delivery_work", "issue_id", "state", "sender", "id"),
    Index("delivery_route", "route", "claimed_at"),
    # Reserved by a worker, or being sent: the few that somebody has in hand.
    Index(
        "delivery_held",
        "claimed_by",
        sqlite_where=text("claimed_by IS NOT NULL"),
        postgresql_where=text("claimed_by IS NOT NULL"),
    ),
)

hold = Table(
    "hold",
    metadata,
    Column("route", String(320), primary_key=True),
    Column("until", Moment, nullable=False),
    Column("said", Text, nullable=False),
)

# The mailboxes that send nothing until a clerk, or a login that works, resumes them.
paused_mailbox = Table(
    "paused_mailbox",
    metadata,
    Column("address", String(320), primary_key=True),
    Column("since", Moment, nullable=False),
    Column("cause", String(16), nullable=False),
    Column("reason_zh", Text, nullable=False),
    Column("reason_en", Text, nullable=False),
)

# By which mailbox a recipient is written to, so that its thread stays in one.
recipient_mailbox = Table(
    "recipient_mailbox",
    metadata,
    Column("name", Text, primary_key=True),
    Column("mailbox", String(320), nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(128), nullable=False),
    Column("until", Moment, nullable=False),
)

raw_message = Table(
    "raw_message",
    metadata,
    Column("digest", String(64), primary_key=True),
    # zlib; evidence is kept whole, and most of it is base64 or HTML
    Column("content", LargeBinary, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    # None for what a clerk says: that is of a recipient, in a round.
    Column("delivery_id", ForeignKey("delivery.id"), index=True),
    Column("recipient_id", ForeignKey("recipient.id"), index=True),
    Column("round", Integer),
    Column("kind", String(32), nullable=False),
    Column("proves", String(16), nullable=False),
    Column("matched_by", String(16), nullable=False),
    Column("believed", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("summary_zh", Text, nullable=False),
    Column("summary_en", Text, nullable=False),
    Column("mailbox", String(320)),
    Column("folder", Text),
    Column("uid", BigInteger),
    Column("digest", ForeignKey("raw_message.digest")),
    Column("voided_at", Moment),
    Column("sender", String(320)),
    # Why it is believed or not; empty in what was recorded before this was kept.
    Column("why_zh", Text),
    Column("why_en", Text),
    # A message read twice, from another folder or under a new UIDVALIDITY, is one evidence.
    UniqueConstraint("mailbox", "digest"),
)

# A clerk's word on evidence, kept for ever. What it comes to (believed, voided_at, delivery_id)
# stands in the evidence itself.
ruling = Table(
    "ruling",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False, index=True),
    Column("verdict", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(128), nullable=False),
    Column("reason", Text, nullable=False),
    # Of which delivery it was taken to speak before this.
    Column("delivery_id", ForeignKey("delivery.id")),
)

# For whom a sender speaks that is in no roster: settled once by a clerk.
settled_sender = Table(
    "settled_sender",
    metadata,
    Column("mailbox", String(320), primary_key=True),
    Column("sender", String(320), primary_key=True),
    Column("name", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(128), nullable=False),
)

# Who did what; only ever added to.
action = Table(
    "action",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("user", String(128), nullable=False),
    Column("machine", String(128), nullable=False),
    Column("deed", String(16), nullable=False),
    Column("issue", String(16), index=True),
    Column("recipient", Text),
    Column("note", Text, nullable=False),
)

# Each time that the ledger came out of a backup; nothing goes out until it is settled what had
# gone out between the two.
restored = Table(
    "restored",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("settled_at", Moment),
)

cursor = Table(
    "cursor",
    metadata,
    Column("mailbox", String(320), primary_key=True),
    Column("folder", String(255), primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("last_uid", BigInteger, nullable=False),
    Column("polled_at", Moment, nullable=False),
)

# The last word, after every table. Keys, here and in `migrations`, are those within one office: in
# PostgreSQL each is led by it.
share(metadata)
