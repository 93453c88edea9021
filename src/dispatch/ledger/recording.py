"""Owns how what came by mail is recorded: a stretch of a folder in one transaction, few statements.

Evidence is append-only. A message counts once: by mailbox and digest, whichever folder it lies in.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, union_all, update

from dispatch.errors import TryAgain
from dispatch.ledger import stubs, tables
from dispatch.ledger.archived import record_late
from dispatch.ledger.dialects import among_given, inserting
from dispatch.ledger.evidence import attempts, withdraw_answered
from dispatch.records import KEPT_OCTETS, Change, Finding, FolderCursor, digest_of
from dispatch.states import DeliveryState, Standing, Step, origins, step
from dispatch.tiers import Tier
from dispatch.words import say

_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence
_TIERS = {one.value: one for one in Tier}
_Row = dict[str, Any]
_AnyRow = Any


def record_findings(
    connection: Connection,
    mailbox: str,
    cursor: FolderCursor,
    findings: Sequence[Finding],
    now: datetime,
) -> tuple[Change, ...]:
    """Evidence, fold and cursor; returns what is new. The caller holds the write transaction.

    Raises TryAgain, for the whole stretch, where a delivery is no longer what it was matched with.
    """
    every = _fresh(connection, mailbox, findings)
    late = {digest: one for digest, one in every.items() if one.is_late}
    fresh = {digest: one for digest, one in every.items() if not one.is_late}
    if every:
        _keep(connection, every)
    rows = {
        digest: _told(digest, one, mailbox, cursor.folder, now) for digest, one in every.items()
    }
    changes = record_late(connection, tuple(late.values()), [rows[digest] for digest in late])
    if fresh:
        changes += _fold(connection, tuple(fresh.values()))
        connection.execute(
            insert(_evidence), [rows[digest] | _belief(one) for digest, one in fresh.items()]
        )
        _resolve_doubt(connection, fresh.values())
    _move_cursor(connection, mailbox, cursor, now)
    return changes


def _fresh(connection: Connection, mailbox: str, findings: Sequence[Finding]) -> dict[str, Finding]:
    """By digest, those that are not there yet, each once; the write lock keeps it true."""
    found: dict[str, Finding] = {}
    for one in findings:
        found.setdefault(digest_of(one.raw), one)
    if not found:
        return found
    given = {"in_mailbox": mailbox, "given": list(found)}
    for (digest,) in connection.execute(_THERE, given).all():
        found.pop(digest, None)
    return found


# What was heard of an issue that is archived since counts for nothing when it is read again.
_THERE = union_all(
    *(
        select(table.c.digest).where(
            table.c.mailbox == bindparam("in_mailbox"), among_given(table.c.digest, "given")
        )
        for table in (_evidence, stubs.archived_message, stubs.late_message)
    )
)


def _keep(connection: Connection, fresh: Mapping[str, Finding]) -> None:
    connection.execute(
        inserting(connection, tables.raw_message).on_conflict_do_nothing(),
        [
            {"digest": digest, "content": zlib.compress(one.raw[:KEPT_OCTETS], 1)}
            for digest, one in fresh.items()
        ],
    )


def _told(digest: str, one: Finding, mailbox: str, folder: str, now: datetime) -> _Row:
    """What a message told, be it evidence or come late."""
    return {
        "delivery_id": one.delivery_id,
        "kind": one.kind,
        "proves": one.proves.label,
        "matched_by": one.matched_by,
        "at": one.at,
        "recorded_at": now,
        "summary_zh": one.summary.zh,
        "summary_en": one.summary.en,
        "mailbox": mailbox,
        "folder": folder,
        "uid": one.uid,
        "digest": digest,
        "sender": one.sender[:320],
    }


def _belief(one: Finding) -> _Row:
    return {
        "believed": one.believed,
        "why_zh": None if one.why is None else one.why.zh,
        "why_en": None if one.why is None else one.why.en,
    }


def _resolve_doubt(connection: Connection, findings: Iterable[Finding]) -> None:
    """Whoever answers a message has it: a delivery in doubt was accepted after all."""
    sure = {one.delivery_id for one in findings if one.matched_by.is_sure}
    steps = [
        {"which": row.id, "to": step(DeliveryState(row.state), Step.EVIDENCE)}
        for row in connection.execute(_SETTLED_BY_EVIDENCE, {"given": list(sure)})
    ]
    if steps:
        connection.execute(
            update(_delivery)
            .where(_delivery.c.id == bindparam("which"))
            .values(state=bindparam("to")),
            steps,
        )


_SETTLED_BY_EVIDENCE = select(_delivery.c.id, _delivery.c.state).where(
    among_given(_delivery.c.id, "given"), _delivery.c.state.in_(origins(Step.EVIDENCE))
)


def _move_cursor(connection: Connection, mailbox: str, cursor: FolderCursor, now: datetime) -> None:
    values = {
        "uidvalidity": cursor.uidvalidity,
        "last_uid": cursor.last_uid,
        "polled_at": cursor.polled_at or now,
    }
    connection.execute(
        inserting(connection, tables.cursor)
        .values(mailbox=mailbox, folder=cursor.folder, **values)
        .on_conflict_do_update(index_elements=["mailbox", "folder"], set_=values)
    )


def _fold(connection: Connection, fresh: Sequence[Finding]) -> tuple[Change, ...]:
    """Standings with what is about to be written; each change tells its own before and after."""
    whom = _whom(connection, fresh)
    owners = {row.recipient_id for row in whom.values()}
    live = attempts(connection, owners)
    standings = {owner: live[owner].standing for owner in owners}
    were = dict(standings)
    changes = []
    for one in fresh:
        row = whom[one.delivery_id]
        before = standings[row.recipient_id]
        if one.believed:
            live[row.recipient_id].add(one.delivery_id, one.proves)
            standings[row.recipient_id] = live[row.recipient_id].standing
        changes.append(_change(one, row, before, standings[row.recipient_id]))
    risen = [
        {"which": owner, "to": standing.label}
        for owner, standing in standings.items()
        if standing is not were[owner]
    ]
    if risen:
        connection.execute(_STAND, risen)
    withdraw_answered(connection, owners)
    return tuple(changes)


_STAND = (
    update(_recipient).where(_recipient.c.id == bindparam("which")).values(standing=bindparam("to"))
)


def _whom(connection: Connection, fresh: Sequence[Finding]) -> dict[int, _AnyRow]:
    """The deliveries that were found; raises TryAgain where one has gone since, or is another's."""
    rows = connection.execute(_WHOM, {"given": list({one.delivery_id for one in fresh})})
    whom = {row.id: row for row in rows}
    for one in fresh:
        row = whom.get(one.delivery_id)
        if row is None or row.token != (one.token or row.token):
            raise TryAgain(
                say("收信的这一会儿，台账里的一期变了，这一段来信还没有记下。"),
                advice=say("信都还在信箱里：请再运行一次 dispatch poll。"),
            )
    return whom


_WHOM = (
    select(
        _delivery.c.id,
        _delivery.c.recipient_id,
        _delivery.c.token,
        tables.issue.c.number,
        _recipient.c.name,
        _recipient.c.tier,
    )
    .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
    .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
    .where(among_given(_delivery.c.id, "given"))
)


def _change(one: Finding, whom: _AnyRow, before: Standing, after: Standing) -> Change:
    return Change(
        issue=whom.number,
        recipient=whom.name,
        tier=_TIERS[whom.tier],
        kind=one.kind,
        summary=one.summary,
        believed=one.believed,
        before=before,
        after=after,
        names_one=one.matched_by.names_one,
    )
