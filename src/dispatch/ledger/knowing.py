"""Owns the question whose an id, a token, an address or a domain is."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, cast, func, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among_given, each_given
from dispatch.ledger.own import Own, sent_from_given
from dispatch.ledger.own import addresses as addresses_of
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
    mailbox: Own,
    message_ids: Collection[str],
    tokens: Collection[str],
    addresses: Collection[str],
    domains: Collection[str] = (),
) -> Known:
    """Whose some ids, tokens, addresses and domains are, of what was sent from our own."""
    folded = {one.lower() for one in addresses}
    of_addresses = _latest_by(connection, mailbox, "address", folded)
    of_domains = _latest_by(connection, mailbox, "domain", domains)
    return Known(
        _latest(_by(connection, mailbox, "message_id", message_ids)),
        _latest(_by(connection, mailbox, "token", tokens)),
        _latest(of_addresses),
        {key: _of_each_issue(rows) for key, rows in of_addresses.items()},
        {key: tuple(reversed(rows)) for key, rows in of_domains.items()},
        _spoken_for(connection, mailbox, folded),
    )


def _by(
    connection: Connection, mailbox: Own, column: str, values: Collection[str]
) -> dict[str, list[Addressee]]:
    """What was sent, by the values of a column that has each but once."""
    found: dict[str, list[Addressee]] = defaultdict(list)
    if values:
        given = {"own": addresses_of(mailbox), "given": list(values)}
        for row in connection.execute(_SENT[column], given):
            found[row.key].append(_addressee_value(row))
    return found


def _latest_by(
    connection: Connection, mailbox: Own, column: str, values: Collection[str]
) -> dict[str, list[Addressee]]:
    """The latest of what was sent, by the values of a column of which there may be very many; the
    oldest first.
    """
    found: dict[str, list[Addressee]] = defaultdict(list)
    if values:
        keys = dict(map(tuple, connection.execute(_LATEST_IDS[column], {"given": list(values)})))
        # By ids, of which the planner sees how many they are.
        given = {"own": addresses_of(mailbox), "given": list(keys)}
        for row in connection.execute(_SENT_OF_IDS, given):
            found[keys[row.id]].append(_addressee_value(row))
    return found


def _latest(found: Mapping[str, list[Addressee]]) -> dict[str, Addressee]:
    return {key: rows[-1] for key, rows in found.items()}


def _of_each_issue(rows: Iterable[Addressee]) -> tuple[Addressee, ...]:
    return tuple(reversed({one.issue: one for one in rows}.values()))


def _spoken_for(
    connection: Connection, mailbox: Own, senders: Collection[str]
) -> dict[str, tuple[Addressee, ...]]:
    if not senders:
        return {}
    given = {"own": addresses_of(mailbox), "given": list(senders)}
    names = {row.sender: row.name for row in connection.execute(_SETTLED_SENDERS, given)}
    sent = _latest_by(connection, mailbox, "name", frozenset(names.values()))
    return {sender: _of_each_issue(sent[name]) for sender, name in names.items() if name in sent}


def _addressees() -> Select[Any]:
    return (
        select(
            _delivery.c.id,
            tables.issue.c.number,
            _recipient.c.name,
            _recipient.c.tier,
            # As text: the same recipient comes many times, and is read once.
            cast(_recipient.c.addresses, Text).label("addresses"),
            tables.rendition.c.subject,
            _delivery.c.token,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .join(tables.rendition, tables.rendition.c.id == _delivery.c.rendition_id)
        .where(sent_from_given("own"))
        .order_by(_delivery.c.id)
    )


def _sent_by(column: ColumnElement[str]) -> Select[Any]:
    return _addressees().add_columns(column.label("key")).where(among_given(column, "given"))


def _latest_ids(column: ColumnElement[str], most: int) -> Select[Any]:
    """Of each value the latest deliveries: its index is read from the end.

    A window function would read all of them, and LATERAL is not known to SQLite.
    """
    key = each_given("given").c.value
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


# Made once: a poll asks them for each stretch of messages.
_SENT = {
    "message_id": _sent_by(_delivery.c.message_id),
    "token": _sent_by(_delivery.c.token),
}
_SENT_OF_IDS = _addressees().where(among_given(_delivery.c.id, "given"))
_LATEST_IDS = {
    "address": _latest_ids(_delivery.c.address_lower, _MOST_OF_ADDRESS),
    "domain": _latest_ids(_delivery.c.domain, _MOST_OF_DOMAIN),
    "name": _latest_ids(_recipient.c.name, _MOST_OF_ADDRESS),
}
_SETTLED_SENDERS = select(_settled.c.sender, _settled.c.name).where(
    among_given(_settled.c.mailbox, "own"), among_given(_settled.c.sender, "given")
)


def _addressee_value(row: Any) -> Addressee:
    # By place: by name each value would be looked up.
    delivery_id, number, name, tier, addresses, subject, token, *_ = row
    whose = _addresses(addresses)
    return Addressee(delivery_id, number, name, _TIERS[tier], whose, subject, token=token)


_TIERS = {one.value: one for one in Tier}


@lru_cache(maxsize=4096)
def _addresses(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))
