"""Owns what a ledger lets go of once it lies in an archive, and the stubs that stay for ever.

By the stubs a number is never planned a second time, a message that is read again counts for
nothing, and a late answer is known for what it is.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
)

from dispatch.ledger import stubs, tables
from dispatch.ledger.dialects import among, inserting
from dispatch.ledger.own import OF_DELIVERY
from dispatch.records.archives import Sealed

_issue = tables.issue
_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence
_rendition = tables.rendition
_file = tables.rendition_attachment
_AT_ONCE = 1000


def keep_stubs(connection: Connection, ids: Sequence[int], name: str, sealed: Sealed) -> None:
    """Writes down what went where: the issues, the marks of their messages, what was heard."""
    key = connection.execute(
        insert(stubs.archive).values(name=name, made_at=sealed.made_at, digest=sealed.digest)
    ).inserted_primary_key
    assert key is not None
    counted = select(func.count()).where(_recipient.c.issue_id == _issue.c.id).scalar_subquery()
    _insert_from(
        connection,
        stubs.archived_issue,
        ("number", "archive_id", "sender", "planned_at", "digest", "recipients"),
        select(
            _issue.c.number, literal(int(key[0])), _issue.c.sender, _issue.c.planned_at,
            _issue.c.digest, counted,
        ).where(_issue.c.id.in_(ids)),
    )  # fmt: skip
    _insert_from(
        connection,
        stubs.archived_delivery,
        ("issue", "recipient", "tier", "address", "sender", "message_id", "token"),
        select(
            _issue.c.number, _recipient.c.name, _recipient.c.tier, _delivery.c.address,
            OF_DELIVERY, _delivery.c.message_id, _delivery.c.token,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(_issue, _issue.c.id == _delivery.c.issue_id)
        .where(_delivery.c.issue_id.in_(ids))
        .order_by(_delivery.c.id),
    )  # fmt: skip
    heard = (
        select(_evidence.c.mailbox, _evidence.c.digest)
        .join(_delivery, _delivery.c.id == _evidence.c.delivery_id)
        .where(
            _delivery.c.issue_id.in_(ids),
            _evidence.c.mailbox.is_not(None),
            _evidence.c.digest.is_not(None),
        )
    )
    _insert_from(connection, stubs.archived_message, ("mailbox", "digest"), heard)


def _insert_from(connection: Connection, table: Any, columns: Sequence[str], rows: Any) -> None:
    connection.execute(inserting(connection, table).from_select(columns, rows))


def _delete_issue(connection: Connection, issue_id: int) -> dict[str, int]:
    """Deletes an issue; what shares its files with others leaves these to them."""
    sent = select(_delivery.c.id).where(_delivery.c.issue_id == issue_id)
    whom = select(_recipient.c.id).where(_recipient.c.issue_id == issue_id)
    renditions = select(_rendition.c.id).where(_rendition.c.issue_id == issue_id)
    heard = _evidence.c.delivery_id.in_(sent) | _evidence.c.recipient_id.in_(whom)
    files = _file.c.rendition_id.in_(renditions)
    blobs = _digests(connection, select(_file.c.digest).where(files))
    ruled = tables.ruling.c.evidence_id.in_(select(_evidence.c.id).where(heard))
    gone = {}
    which: tuple[tuple[Any, ColumnElement[bool]], ...] = (
        (tables.ruling, ruled),
        (_evidence, heard),
        (_delivery, _delivery.c.issue_id == issue_id),
        (_recipient, _recipient.c.issue_id == issue_id),
        (_file, files),
        (_rendition, _rendition.c.issue_id == issue_id),
        (tables.issue_text, tables.issue_text.c.issue_id == issue_id),
        (_issue, _issue.c.id == issue_id),
    )
    for table, of in which:
        gone[table.name] = connection.execute(delete(table).where(of)).rowcount
    _drop_files(connection, blobs)
    return gone


def delete_issues(connection: Connection, ids: Sequence[int]) -> Mapping[str, int]:
    """Deletes some issues, of which the stubs stand; how many rows of each table."""
    total: dict[str, int] = {}
    for issue_id in ids:
        for name, count in _delete_issue(connection, issue_id).items():
            total[name] = total.get(name, 0) + count
    _drop_messages(connection)
    return total


def _digests(connection: Connection, wanted: Any) -> list[str]:
    return sorted({one for one in connection.execute(wanted).scalars() if one is not None})


def _drop_files(connection: Connection, digests: Sequence[str]) -> None:
    for at in range(0, len(digests), _AT_ONCE):
        some = among(tables.blob.c.digest, digests[at : at + _AT_ONCE])
        connection.execute(delete(tables.blob).where(some, _unused(tables.blob, _file)))


def _drop_messages(connection: Connection) -> None:
    """In one statement: of an issue there may be millions, too many to be named from here."""
    raw, gone = tables.raw_message, stubs.archived_message
    was = exists(select(gone.c.digest).where(gone.c.digest == raw.c.digest))
    connection.execute(delete(raw).where(was, _unused(raw, _evidence, stubs.late_message)))


def _unused(table: Any, *users: Any) -> ColumnElement[bool]:
    """That nothing refers to it any more."""
    return and_(
        *(~exists(select(one.c.digest).where(one.c.digest == table.c.digest)) for one in users)
    )
