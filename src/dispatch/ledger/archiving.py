"""Owns the move of old issues into an archive: which may go, the copy, its proof, the stubs.

All of it is one write transaction of the ledger: nobody can add to an issue meanwhile. The file is
whole, proven and on the disk under its name before the first row is deleted, and the deletion is
committed as one. So a crash leaves either the ledger as it was, with a file that is a mere copy, or
the issues in the file alone.
"""

import sqlite3
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Table, func, or_, select
from sqlalchemy.exc import DBAPIError

from dispatch.errors import (
    DispatchError,
    FileUnusable,
    InputError,
    LedgerUnusable,
    TryAgain,
    reason,
)
from dispatch.ledger import archive_file, moving, shedding, sqlite, tables
from dispatch.ledger.engine import open_engine, prepare, transaction
from dispatch.ledger.suggesting import AWAITS
from dispatch.records import digest_of
from dispatch.records.archives import Candidate, Sealed
from dispatch.states import DeliveryState
from dispatch.words import Words, say

_issue = tables.issue
_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence
_rendition = tables.rendition
_file = tables.rendition_attachment
_OPEN = (
    DeliveryState.PLANNED,
    DeliveryState.DEFERRED,
    DeliveryState.SENDING,
    DeliveryState.UNCERTAIN,
)


def candidates(
    connection: Connection, before: datetime, chased_since: datetime
) -> tuple[Candidate, ...]:
    """The issues planned before a moment, the oldest first, and why some have to stay.

    What was sent since `chased_since` is still answered and chased, and counts for the limits.
    """
    return _candidates(connection, _issue.c.planned_at < before, chased_since)


def refuse_held(connection: Connection, numbers: Collection[str], chased_since: datetime) -> None:
    """Raises TryAgain where an issue has to stay after all: something came meanwhile."""
    found = _candidates(connection, _issue.c.number.in_(numbers), chased_since)
    if len(found) == len(numbers) and all(one.held is None for one in found):
        return
    raise TryAgain(say("台账刚有变化，没有归档。"), advice=say("请再运行一次，看清哪几期要留下。"))


def _candidates(
    connection: Connection, which: ColumnElement[bool], chased_since: datetime
) -> tuple[Candidate, ...]:
    wanted = select(_issue).where(which).order_by(_issue.c.planned_at, _issue.c.id)
    rows = connection.execute(wanted).all()
    ids = [row.id for row in rows]
    unsettled = _deliveries(connection, ids, _delivery.c.state.in_(_OPEN))
    recent = _deliveries(connection, ids, _delivery.c.claimed_at >= chased_since)
    awaiting = _awaiting(connection)
    counts = _counted(connection, ids)
    return tuple(
        Candidate(
            row.number,
            row.planned_at,
            counts[row.id],
            _held(unsettled[row.id], awaiting[row.id], recent[row.id]),
        )
        for row in rows
    )


def _held(unsettled: int, awaiting: int, recent: int) -> Words | None:
    if unsettled:
        return say("还有 {count} 封没有发完或不确定", count=unsettled)
    if awaiting:
        return say("还有 {count} 封来信等人确认", count=awaiting)
    if recent:
        return say("有 {count} 封是近来发的，还在催办期内", count=recent)
    return None


def _deliveries(
    connection: Connection, ids: Sequence[int], which: ColumnElement[bool]
) -> Counter[int]:
    wanted = (
        select(_delivery.c.issue_id, func.count())
        .where(_delivery.c.issue_id.in_(ids), which)
        .group_by(_delivery.c.issue_id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(wanted)})


def _awaiting(connection: Connection) -> Counter[int]:
    wanted = select(_delivery.c.issue_id).join(_evidence, _evidence.c.delivery_id == _delivery.c.id)
    return Counter(connection.execute(wanted.where(AWAITS)).scalars())


def _counted(connection: Connection, ids: Sequence[int]) -> Counter[int]:
    wanted = (
        select(_recipient.c.issue_id, func.count())
        .where(_recipient.c.issue_id.in_(ids))
        .group_by(_recipient.c.issue_id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(wanted)})


def archive(
    connection: Connection, numbers: Collection[str], path: Path, about: Sealed, name: str
) -> Sealed:
    """Moves issues into a file that is not there yet; the caller's transaction is the ledger's.

    Raises InputError where another file is there, FileUnusable where it cannot be written.
    """
    rows = connection.execute(select(_issue.c.id).where(_issue.c.number.in_(numbers)))
    ids = rows.scalars().all()
    beside = path.with_name(f".{path.name}.part")
    with _told_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    _remove(beside)
    try:
        with _told_of(path):
            copied = _write(connection, ids, numbers, beside)
            sealed = archive_file.seal(beside, about)
            if archive_file.faults(beside):
                raise _not_the_same(say("归档文件"))
            archive_file.put_in_place(beside, path)
    finally:
        _remove(beside)
    shedding.keep_stubs(connection, ids, name, sealed)
    gone = shedding.delete_issues(connection, ids)
    for name, count in gone.items():
        if copied[name] != count:
            raise _not_the_same(say("表 {name}", name=name))
    return sealed


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """The faults of a file that is being written; raises FileUnusable."""
    try:
        yield
    except FileExistsError as error:
        raise taken(path) from error
    except OSError as error:
        raise _unwritten(path, reason(error)) from error
    except sqlite3.Error as error:
        raise _unwritten(path, sqlite.why(str(error))) from error
    except DispatchError as error:
        if not isinstance(error.__cause__, DBAPIError):
            raise
        raise _unwritten(path, sqlite.why(str(error.__cause__.orig))) from error


def taken(path: Path) -> InputError:
    """That a file stands where an archive should go."""
    return InputError(
        say("{path} 已经有了，没有归档。", path=path),
        advice=say("请用 --to 换一个名字。"),
    )


def _unwritten(path: Path, why: Words) -> FileUnusable:
    return FileUnusable(
        say("归档文件没有写成 {path}：{why}。", path=path, why=why),
        advice=say("台账没有变。请检查磁盘空间和权限，或用 --to 换一个地方。"),
    )


def _remove(beside: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            beside.with_name(beside.name + ending).unlink(missing_ok=True)


def _not_the_same(what: Words) -> LedgerUnusable:
    return LedgerUnusable(
        say("归档的和台账里的不一样（{what}），没有归档。", what=what),
        advice=say("原来的台账照旧可用。请把这句话告诉 dispatch 的维护者。"),
    )


def _write(
    source: Connection, ids: Sequence[int], numbers: Collection[str], path: Path
) -> Mapping[str, int]:
    """Copies what belongs to some issues into a new file and proves it; the rows by table."""
    engine = open_engine(path)
    try:
        prepare(engine, path)
        with transaction(engine, path, write=True) as target:
            copied = {}
            for table, which in _belonging(ids, numbers):
                there = moving.copy(source, target, table, which)
                if moving.digest(target, table) != there:
                    raise _not_the_same(say("表 {name}", name=table.name))
                copied[table.name] = there.rows
            _prove_messages(target)
            owners = select(_recipient.c.id).where(_recipient.c.issue_id.in_(ids))
            if moving.refolded(target) != moving.refolded(source, owners):
                raise _not_the_same(say("签收情况"))
            return copied
    finally:
        engine.dispose()


def _prove_messages(target: Connection) -> None:
    """Every raw message is still the one that its digest names."""
    raw = tables.raw_message
    every = select(raw.c.digest, raw.c.content).execution_options(yield_per=100)
    for digest, content in target.execute(every):
        if not _is_of(digest, content):
            raise _not_the_same(say("来信原件 {digest}", digest=digest[:16]))


def _is_of(digest: str, content: bytes) -> bool:
    try:
        return digest_of(zlib.decompress(content)) == digest
    except zlib.error:
        return False


def _belonging(
    ids: Sequence[int], numbers: Collection[str]
) -> tuple[tuple[Table, ColumnElement[bool]], ...]:
    """Of each table what belongs to some issues, each after those that it refers to."""
    renditions = select(_rendition.c.id).where(_rendition.c.issue_id.in_(ids))
    files = _file.c.rendition_id.in_(renditions)
    heard = of_issues(ids)
    digests = select(_evidence.c.digest).where(heard, _evidence.c.digest.is_not(None))
    senders = select(_issue.c.sender).where(_issue.c.id.in_(ids))
    others = select(_delivery.c.sender).where(
        _delivery.c.issue_id.in_(ids), _delivery.c.sender.is_not(None)
    )
    polled = tables.cursor.c.mailbox
    return (
        (_issue, _issue.c.id.in_(ids)),
        (tables.issue_text, tables.issue_text.c.issue_id.in_(ids)),
        (tables.blob, tables.blob.c.digest.in_(select(_file.c.digest).where(files))),
        (_rendition, _rendition.c.issue_id.in_(ids)),
        (_file, files),
        (_recipient, _recipient.c.issue_id.in_(ids)),
        (_delivery, _delivery.c.issue_id.in_(ids)),
        (tables.raw_message, tables.raw_message.c.digest.in_(digests)),
        (_evidence, heard),
        (tables.ruling, tables.ruling.c.evidence_id.in_(select(_evidence.c.id).where(heard))),
        (tables.action, tables.action.c.issue.in_(numbers)),
        (tables.cursor, or_(polled.in_(senders), polled.in_(others))),
    )


def of_issues(ids: Sequence[int]) -> ColumnElement[bool]:
    """The evidence of some issues: of their deliveries, or what a clerk says of a recipient."""
    sent = select(_delivery.c.id).where(_delivery.c.issue_id.in_(ids))
    whom = select(_recipient.c.id).where(_recipient.c.issue_id.in_(ids))
    return or_(_evidence.c.delivery_id.in_(sent), _evidence.c.recipient_id.in_(whom))
