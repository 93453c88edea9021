"""Owns the ledger's methods about archives: what may go, what went, and what came later."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select

from dispatch.ledger import archiving, noted, planning, right, stubs
from dispatch.ledger.dialects import among
from dispatch.ledger.noted import Noted
from dispatch.ledger.own import Own, addresses
from dispatch.records import Action, Addressee, Change, Finding, Known
from dispatch.records.archives import Archive, Candidate, Late, Sealed
from dispatch.states import Standing
from dispatch.tiers import Tier
from dispatch.words import Given

_archive = stubs.archive
_issue = stubs.archived_issue
_delivery = stubs.archived_delivery
_late = stubs.late_message


class Archived(Noted):
    """The part of the ledger that lets old issues go; one method a transaction."""

    def candidates(self, before: datetime, chased_since: datetime) -> tuple[Candidate, ...]:
        """The issues planned before a moment, the oldest first, and why some have to stay."""
        with self._read() as connection:
            return archiving.candidates(connection, before, chased_since)

    def archive(
        self,
        numbers: Collection[str],
        path: Path,
        about: Sealed,
        chased_since: datetime,
        acts: Sequence[Action] = (),
        name: str | None = None,
    ) -> Sealed:
        """Moves issues into a new file and proves it; only with the right to send.

        `name` is what the file is called from now on, where its own name does not tell enough.

        Raises, with the ledger as it was, TryAgain where one of them may no longer go or a worker
        lives, and LedgerUnusable where the file is not the same.
        """
        with self._write() as connection:
            right.refuse_workers(connection)
            archiving.refuse_held(connection, numbers, chased_since)
            noted.add(connection, acts)
            return archiving.archive(connection, numbers, path, about, name or path.name)

    def archives(self) -> tuple[Archive, ...]:
        """The archives so far, the oldest first."""
        with self._read() as connection:
            held: dict[int, list[str]] = defaultdict(list)
            for row in connection.execute(select(_issue).order_by(_issue.c.planned_at)):
                held[row.archive_id].append(row.number)
            rows = connection.execute(select(_archive).order_by(_archive.c.id))
            return tuple(
                Archive(row.name, row.made_at, tuple(held[row.id]), row.digest) for row in rows
            )

    def refuse_archived(self, number: str) -> None:
        """Raises InputError where an issue went out long ago and is archived."""
        with self._read() as connection:
            planning.refuse_archived(connection, number)

    def late(self, most: int) -> tuple[Late, ...]:
        """What came to archived issues since, the latest first."""
        wanted = (
            select(_late, _delivery.c.issue, _delivery.c.recipient, _archive.c.name)
            .join(_delivery, _delivery.c.id == _late.c.delivery_id)
            .join(_issue, _issue.c.number == _delivery.c.issue)
            .join(_archive, _archive.c.id == _issue.c.archive_id)
            .order_by(_late.c.id.desc())
            .limit(most)
        )
        with self._read() as connection:
            return tuple(
                Late(
                    row.issue,
                    row.recipient,
                    row.sender,
                    row.at,
                    Given(row.summary_zh, row.summary_en),
                    row.name,
                )
                for row in connection.execute(wanted)
            )


def count(connection: Connection) -> int:
    """How many issues have gone into archives."""
    return connection.execute(select(func.count()).select_from(_issue)).scalar_one()


def holding(connection: Connection, number: str) -> str | None:
    """The file that an issue has gone into."""
    found: str | None = connection.execute(
        select(_archive.c.name)
        .join(_issue, _issue.c.archive_id == _archive.c.id)
        .where(_issue.c.number == number)
    ).scalar()
    return found


def with_archived(
    connection: Connection,
    mailbox: Own,
    known: Known,
    ids: Collection[str],
    tokens: Collection[str],
) -> Known:
    """What is known, and beside it whose ids and tokens were of an issue that is archived."""
    gone_ids = set(ids) - known.by_message_id.keys()
    gone_tokens = set(tokens) - known.by_token.keys()
    by_id = _whose(connection, mailbox, _delivery.c.message_id, gone_ids)
    by_token = _whose(connection, mailbox, _delivery.c.token, gone_tokens)
    return replace(
        known,
        by_message_id={**known.by_message_id, **by_id},
        by_token={**known.by_token, **by_token},
    )


def _whose(
    connection: Connection, mailbox: Own, column: Any, values: Collection[str]
) -> Mapping[str, Addressee]:
    if not values:
        return {}
    rows = connection.execute(
        _deliveries()
        .add_columns(column.label("key"))
        .where(among(column, values), _delivery.c.sender.in_(addresses(mailbox)))
    )
    return {row.key: _addressee(row) for row in rows}


def _deliveries() -> Select[Any]:
    """What stays of deliveries, each with the file that its issue has gone into."""
    return (
        select(_delivery, _archive.c.name)
        .join(_issue, _issue.c.number == _delivery.c.issue)
        .join(_archive, _archive.c.id == _issue.c.archive_id)
    )


def _addressee(row: Row[Any]) -> Addressee:
    tier = Tier(row.tier)
    return Addressee(row.id, row.issue, row.recipient, tier, (row.address,), archive=row.name)


def record_late(
    connection: Connection, late: Sequence[Finding], rows: Sequence[Mapping[str, Any]]
) -> tuple[Change, ...]:
    """Keeps what came to archived issues, a row each; the raw messages are kept already."""
    if not late:
        return ()
    connection.execute(insert(_late), rows)
    ids = {one.delivery_id for one in late}
    whose = connection.execute(_deliveries().where(among(_delivery.c.id, ids)))
    whom = {row.id: row for row in whose}
    return tuple(_change(one, whom[one.delivery_id]) for one in late)


def _change(one: Finding, whom: Row[Any]) -> Change:
    return Change(
        whom.issue, whom.recipient, Tier(whom.tier), one.kind, one.summary, one.believed,
        Standing.AWAITING, Standing.AWAITING, archive=whom.name,
    )  # fmt: skip
