"""A ledger as years of sending leave it, of any size: what plans are judged on and scale measured.

Rows go in by COPY on PostgreSQL and by executemany on SQLite, as the driver takes them; what they
say holds together: standings are what the evidence adds up to, digests are those of the messages.
"""

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, text

from dispatch.compose import draw_token, message_id
from dispatch.ledger import Ledger, tables
from dispatch.ledger.columns import Moment
from dispatch.ledger.engine import Where, open_engine
from dispatch.records import digest_of
from dispatch.states import DeliveryState, EvidenceKind, Standing
from dispatch.tiers import Tier

OWN = "office@linchengqu.example"
# The latest issue is a week old.
NOW = datetime(2023, 9, 6, 1, 0, tzinfo=UTC)
_WEEK = timedelta(days=7)
_A_YEAR = 48
_AT_ONCE = 5_000
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is; deliveries and evidence are spread evenly over the issues.

    Of the latest issue `waiting` deliveries have still to go, and nothing is heard of these.
    """

    issues: int
    deliveries: int
    evidence: int
    waiting: int = 0

    @property
    def units(self) -> int:
        """The recipients of an issue: each has one address."""
        return self.deliveries // self.issues

    @property
    def each(self) -> int:
        """What is heard of a delivery."""
        return self.evidence // self.deliveries


def grow(where: Where, size: Size) -> None:
    """Fills an empty ledger, and lets the database see what it holds."""
    Ledger(where).close()
    engine = open_engine(where)
    try:
        with engine.execution_options(dispatch_write=True, aside=True).begin() as connection:
            for table, columns, rows in _contents(size):
                _put(connection, table, columns.split(), rows)
            _count_on(connection)
        with engine.connect() as connection:
            _gather_statistics(connection)
    finally:
        engine.dispose()


def number(issue: int) -> str:
    """The number of the nth issue, from 0 on."""
    return f"{2003 + issue // _A_YEAR}-{issue % _A_YEAR + 1:02d}"


def address(unit: int) -> str:
    """Most have a domain of their own; every eighth shares the county's."""
    return f"unit{unit}@county.example" if unit % 8 == 0 else f"office@unit{unit}.example"


def token(delivery: int) -> str:
    """The token of a delivery by its id."""
    return draw_token((delivery << 40).to_bytes(13, "big"))


def _contents(size: Size) -> Iterator[tuple[Table, str, Iterator[Row]]]:
    """Each table after those that it refers to."""
    yield (
        tables.issue,
        "id number digest source sender sender_name planned_at round carry_on",
        _issues(size),
    )
    yield (
        tables.issue_text,
        "issue_id round first_attempt digest source planned_at",
        ((n + 1, 1, 1, "d" * 64, "正文", _planned(size, n)) for n in range(size.issues)),
    )
    yield tables.blob, "digest content", _files(size)
    yield (
        tables.rendition,
        "id issue_id tier attempt digest subject text html",
        _renditions(size),
    )
    yield (
        tables.rendition_attachment,
        "rendition_id position name content_type digest",
        _attachments(size),
    )
    yield (
        tables.recipient,
        (
            "id issue_id round position name tier is_person on_paper chase acknowledged_by within"
            " addresses standing"
        ),
        _recipients(size),
    )
    yield (
        tables.delivery,
        (
            "id issue_id recipient_id rendition_id round attempt address token message_id state"
            " claimed_at tries sent_at code reply_text route"
        ),
        _deliveries(size),
    )
    yield tables.raw_message, "digest content", _raw_messages(size)
    yield (
        tables.evidence,
        (
            "id delivery_id kind proves matched_by believed at recorded_at summary_zh summary_en"
            " mailbox folder uid digest voided_at sender why_zh why_en"
        ),
        _evidence(size),
    )
    yield (
        tables.evidence,
        (
            "id recipient_id round kind proves matched_by believed at recorded_at summary_zh"
            " summary_en"
        ),
        _said(size),
    )
    yield tables.action, "id at user machine deed issue recipient note", _actions(size)
    yield (
        tables.cursor,
        "mailbox folder uidvalidity last_uid polled_at",
        iter([(OWN, "INBOX", 1, size.evidence, _naive(NOW))]),
    )


def _naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _planned(size: Size, issue: int) -> datetime:
    return _naive(NOW - (size.issues - issue) * _WEEK)


def _issues(size: Size) -> Iterator[Row]:
    for n in range(size.issues):
        at = _planned(size, n)
        yield n + 1, number(n), "d" * 64, "正文", OWN, "区工作专班", at, 1, False


def _files(size: Size) -> Iterator[Row]:
    return ((_digest_of_file(n), f"%PDF {n}".encode()) for n in range(size.issues))


def _digest_of_file(issue: int) -> str:
    return hashlib.sha256(f"%PDF {issue}".encode()).hexdigest()


def _renditions(size: Size) -> Iterator[Row]:
    for n in range(size.issues):
        for place, tier in enumerate(Tier):
            key = n * len(Tier) + place + 1
            yield key, n + 1, tier.value, 1, "d" * 64, f"工作专报第{n}期", "正文", "<p>正文</p>"


def _attachments(size: Size) -> Iterator[Row]:
    for n in range(size.issues):
        for place in range(len(Tier)):
            key = n * len(Tier) + place + 1
            yield key, 0, "专报.pdf", "application/pdf", _digest_of_file(n)


def _recipients(size: Size) -> Iterator[Row]:
    for n in range(size.deliveries):
        issue, unit = divmod(n, size.units)
        yield (
            n + 1, issue + 1, 1, unit, f"第{unit}街道", _tier(unit).value, False, False, True,
            "replied", 3, f'["{address(unit)}"]', _standing(size, n).label,
        )  # fmt: skip


def _tier(unit: int) -> Tier:
    return list(Tier)[0 if unit % 40 == 0 else 1 if unit % 10 == 1 else 2]


def _deliveries(size: Size) -> Iterator[Row]:
    for n in range(size.deliveries):
        issue, unit = divmod(n, size.units)
        key = n + 1
        drawn = token(key)
        rendition = issue * len(Tier) + list(Tier).index(_tier(unit)) + 1
        gone = not _waits(size, n)
        at = _planned(size, issue) + timedelta(seconds=unit) if gone else None
        yield (
            key, issue + 1, key, rendition, 1, 1, address(unit), drawn, message_id(drawn, OWN),
            (DeliveryState.ACCEPTED if gone else DeliveryState.PLANNED).value,
            at, int(gone), at, 250 if gone else None, "2.0.0 Ok" if gone else "",
            OWN if gone else None,
        )  # fmt: skip


def _waits(size: Size, delivery: int) -> bool:
    return delivery >= size.deliveries - size.waiting


# What comes back to one message, in the order in which it comes.
_HEARD = (
    (EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, "message-id", True),
    (EvidenceKind.REPLY, Standing.REPLIED, "message-id", True),
    (EvidenceKind.AUTO_REPLY, Standing.AWAITING, "token", True),
    (EvidenceKind.OTHER, Standing.REPLIED, "address", False),
    (EvidenceKind.SENT_COPY, Standing.AWAITING, "sent-folder", True),
)


def _heard(size: Size) -> Iterator[tuple[int, int]]:
    """Of which delivery, and the how manieth of it; a seventh of the units are silent."""
    for n in range(size.deliveries - size.waiting):
        for place in range(0 if n % size.units % 7 == 6 else size.each):
            yield n, place


def _is_said(delivery: int) -> bool:
    """Whether somebody called, and a clerk has entered it."""
    return delivery % 50 == 6


def _standing(size: Size, delivery: int) -> Standing:
    if _is_said(delivery):
        return Standing.CONFIRMED
    silent = delivery % size.units % 7 == 6 or _waits(size, delivery)
    proved = [proves for _, proves, _, believed in _HEARD[: size.each] if believed and not silent]
    return max(proved, default=Standing.AWAITING)


def _by_mail(place: int) -> bool:
    return _HEARD[place % len(_HEARD)][0] is not EvidenceKind.SENT_COPY


def _raw(delivery: int, place: int) -> bytes:
    return (
        f"Message-ID: <{delivery}.{place}@unit.example>\r\nSubject: Re: bulletin\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n收到，已转发各科室。\r\n"
    ).encode()


def _raw_messages(size: Size) -> Iterator[Row]:
    for n, place in _heard(size):
        if _by_mail(place):
            raw = _raw(n, place)
            yield digest_of(raw), zlib.compress(raw, 1)


def _evidence(size: Size) -> Iterator[Row]:
    latest = size.deliveries - size.units
    for key, (n, place) in enumerate(_heard(size), 1):
        kind, proves, matched_by, believed = _HEARD[place % len(_HEARD)]
        issue, unit = divmod(n, size.units)
        at = _planned(size, issue) + timedelta(hours=1 + place, seconds=unit)
        mail = _by_mail(place)
        # What was suggested of the issues before, a clerk has dismissed.
        settled = None if believed or n >= latest else at
        yield (
            key, n + 1, kind.value, proves.label, matched_by, believed, at, at, "回复：收到",
            "Reply", OWN if mail else None, "INBOX" if mail else None, key if mail else None,
            digest_of(_raw(n, place)) if mail else None, settled,
            address(unit) if mail else None, "凭邮件编号", "by its Message-ID",
        )  # fmt: skip


def _said(size: Size) -> Iterator[Row]:
    first = size.deliveries * size.each + 1
    for n in filter(_is_said, range(size.deliveries)):
        at = _planned(size, n // size.units) + timedelta(days=2)
        yield (
            first + n, n + 1, 1, EvidenceKind.CLERK.value, Standing.CONFIRMED.label, "by-hand",
            True, at, at, "电话", "by telephone",
        )  # fmt: skip


def _actions(size: Size) -> Iterator[Row]:
    """A sending, a resend and some telephone calls an issue."""
    for key in range(1, size.issues * 20 + 1):
        issue = (key - 1) // 20
        at = _planned(size, issue) + timedelta(minutes=key % 20)
        yield key, at, "江予安", "desk", "send", number(issue), f"第{key % 20}街道", ""


def _put(connection: Connection, table: Table, columns: Sequence[str], rows: Iterator[Row]) -> None:
    driver: Any = connection.connection.driver_connection
    named = ", ".join(f'"{one}"' for one in columns)
    if connection.dialect.name == "postgresql":
        with driver.cursor().copy(f'COPY "{table.name}" ({named}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)
        return
    asked = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table.name}" ({named}) VALUES ({asked})'
    moments = [n for n, one in enumerate(columns) if one in _MOMENTS]
    written = (_as_sqlite(row, moments) for row in rows)
    while some := list(islice(written, _AT_ONCE)):
        driver.executemany(statement, some)


_MOMENTS = frozenset(
    column.name
    for table in tables.metadata.tables.values()
    for column in table.columns
    if isinstance(column.type, Moment)
)


def _as_sqlite(row: Row, moments: Sequence[int]) -> Row:
    """SQLAlchemy's way of writing a moment."""
    values = list(row)
    for n in moments:
        if values[n] is not None:
            values[n] = values[n].isoformat(sep=" ", timespec="microseconds")
    return tuple(values)


def _count_on(connection: Connection) -> None:
    """PostgreSQL goes on behind the ids that were brought."""
    if connection.dialect.name == "postgresql":
        for name in ("issue", "rendition", "recipient", "delivery", "evidence", "action"):
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{name}', 'id'),"
                    f" (SELECT coalesce(max(id), 1) FROM {name}))"
                )
            )


def _gather_statistics(connection: Connection) -> None:
    """As autovacuum would; SQLite gathers none by itself."""
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        driver.autocommit = True
        driver.execute("VACUUM ANALYZE")
        driver.autocommit = False
