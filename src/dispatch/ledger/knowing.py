"""Owns the question whose an id, a token, an address or a domain is."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Text, cast, func, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among, domain_of, each, lower
from dispatch.records import Addressee, Known
from dispatch.tiers import Tier

_delivery = tables.delivery
_recipient = tables.recipient
_settled = tables.settled_sender
# No more than so many deliveries, the latest, are looked at: of an address a good year of weekly
# issues, and of a domain that is shared by many the last few.
_MOST_OF_ADDRESS = 60
_MOST_OF_DOMAIN = 200


def known(
    connection: Connection,
    mailbox: str,
    message_ids: Collection[str],
    tokens: Collection[str],
    addresses: Collection[str],
    domains: Collection[str] = (),
) -> Known:
    """Whose some ids, tokens, addresses and domains are, of what was sent from this mailbox."""
    folded = {one.lower() for one in addresses}
    address = lower(_delivery.c.address)
    of_addresses = _latest_by(connection, mailbox, address, folded, _MOST_OF_ADDRESS)
    of_domains = _latest_by(connection, mailbox, domain_of(address), domains, _MOST_OF_DOMAIN)
    return Known(
        _latest(_by(connection, mailbox, _delivery.c.message_id, message_ids)),
        _latest(_by(connection, mailbox, _delivery.c.token, tokens)),
        _latest(of_addresses),
        {key: _of_each_issue(rows) for key, rows in of_addresses.items()},
        {key: tuple(reversed(rows)) for key, rows in of_domains.items()},
        _spoken_for(connection, mailbox, folded),
    )


def _by(
    connection: Connection, mailbox: str, column: ColumnElement[str], values: Collection[str]
) -> dict[str, list[Addressee]]:
    """What was sent, by the values of a column; the oldest first."""
    found: dict[str, list[Addressee]] = defaultdict(list)
    if values:
        sent = (
            _addressees(mailbox)
            .add_columns(column.label("key"))
            .where(among(column, values))
            .order_by(_delivery.c.id)
        )
        for row in connection.execute(sent):
            found[row.key].append(_addressee_value(row))
    return found


def _latest_by(
    connection: Connection,
    mailbox: str,
    column: ColumnElement[str],
    values: Collection[str],
    most: int,
) -> dict[str, list[Addressee]]:
    """The latest of what was sent, by the values of a column of which there may be very many."""
    found: dict[str, list[Addressee]] = defaultdict(list)
    if values:
        keys = {row.id: row.key for row in connection.execute(_latest_ids(column, values, most))}
        # By ids, of which the planner sees how many they are.
        sent = _addressees(mailbox).where(among(_delivery.c.id, keys)).order_by(_delivery.c.id)
        for row in connection.execute(sent):
            found[keys[row.id]].append(_addressee_value(row))
    return found


def _latest_ids(column: ColumnElement[str], values: Collection[str], most: int) -> Select[Any]:
    """Of each value the latest deliveries: its index is read from the end.

    A window function would read all of them, and LATERAL is not known to SQLite.
    """
    key = each(values).c.value
    begins = (
        _ids(column)
        .where(column == key)
        .order_by(_delivery.c.id.desc())
        .offset(most - 1)
        .limit(1)
        .scalar_subquery()
    )
    latest = select(key.label("key"), func.coalesce(begins, 0).label("begins")).cte("latest")
    latest = latest.prefix_with("MATERIALIZED")
    ids = _ids(column).add_columns(latest.c.key).join(latest, column == latest.c.key)
    return ids.where(_delivery.c.id >= latest.c.begins)


def _ids(by: ColumnElement[str]) -> Select[Any]:
    if by is not _recipient.c.name:
        return select(_delivery.c.id).select_from(_delivery)
    whose = _delivery.join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
    return select(_delivery.c.id).select_from(whose)


def _latest(found: dict[str, list[Addressee]]) -> dict[str, Addressee]:
    return {key: rows[-1] for key, rows in found.items()}


def _of_each_issue(rows: Iterable[Addressee]) -> tuple[Addressee, ...]:
    return tuple(reversed({one.issue: one for one in rows}.values()))


def _spoken_for(
    connection: Connection, mailbox: str, senders: Collection[str]
) -> dict[str, tuple[Addressee, ...]]:
    if not senders:
        return {}
    settled = select(_settled.c.sender, _settled.c.name).where(
        _settled.c.mailbox == mailbox, among(_settled.c.sender, senders)
    )
    names = {row.sender: row.name for row in connection.execute(settled)}
    whom = frozenset(names.values())
    sent = _latest_by(connection, mailbox, _recipient.c.name, whom, _MOST_OF_ADDRESS)
    return {sender: _of_each_issue(sent[name]) for sender, name in names.items() if name in sent}


def _addressees(mailbox: str) -> Select[Any]:
    return (
        select(
            _delivery.c.id,
            tables.issue.c.number,
            _recipient.c.name,
            _recipient.c.tier,
            # As text: the same recipient comes many times, and is read once.
            cast(_recipient.c.addresses, Text).label("addresses"),
            tables.rendition.c.subject,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .join(tables.rendition, tables.rendition.c.id == _delivery.c.rendition_id)
        .where(tables.issue.c.sender == mailbox)
    )


def _addressee_value(row: Row[Any]) -> Addressee:
    return Addressee(
        row.id, row.number, row.name, Tier(row.tier), _addresses(row.addresses), row.subject
    )


@lru_cache(maxsize=4096)
def _addresses(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))
