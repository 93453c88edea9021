"""Owns the question whose an id, a token, an address or a domain is."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Text, cast, func, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among, domain_of, lower
from dispatch.ledger.own import Own, sent_from
from dispatch.ledger.own import addresses as addresses_of
from dispatch.records import Addressee, Known
from dispatch.tiers import Tier

_delivery = tables.delivery
_recipient = tables.recipient
_settled = tables.settled_sender
# Of a domain that is shared by many, no more than so many deliveries, the latest, are looked at.
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
    of_addresses = _by(connection, mailbox, lower(_delivery.c.address), folded)
    return Known(
        _latest(_by(connection, mailbox, _delivery.c.message_id, message_ids)),
        _latest(_by(connection, mailbox, _delivery.c.token, tokens)),
        _latest(of_addresses),
        {key: _of_each_issue(rows) for key, rows in of_addresses.items()},
        _of_domains(connection, mailbox, domains),
        _spoken_for(connection, mailbox, folded),
    )


def _by(
    connection: Connection, mailbox: Own, column: ColumnElement[str], values: Collection[str]
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


def _latest(found: dict[str, list[Addressee]]) -> dict[str, Addressee]:
    return {key: rows[-1] for key, rows in found.items()}


def _of_each_issue(rows: Iterable[Addressee]) -> tuple[Addressee, ...]:
    return tuple(reversed({one.issue: one for one in rows}.values()))


def _of_domains(
    connection: Connection, mailbox: Own, domains: Collection[str]
) -> dict[str, tuple[Addressee, ...]]:
    if not domains:
        return {}
    address = lower(_delivery.c.address)
    domain = domain_of(address)
    place = func.row_number().over(partition_by=domain, order_by=_delivery.c.id.desc())
    sent = (
        _addressees(mailbox)
        .add_columns(domain.label("key"), place.label("place"))
        .where(among(domain, domains))
        .subquery()
    )
    found: dict[str, list[Addressee]] = defaultdict(list)
    latest = select(sent).where(sent.c.place <= _MOST_OF_DOMAIN).order_by(sent.c.place)
    for row in connection.execute(latest):
        found[row.key].append(_addressee_value(row))
    return {key: tuple(rows) for key, rows in found.items()}


def _spoken_for(
    connection: Connection, mailbox: Own, senders: Collection[str]
) -> dict[str, tuple[Addressee, ...]]:
    if not senders:
        return {}
    sent = (
        _addressees(mailbox)
        .join(
            _settled,
            (_settled.c.name == _recipient.c.name) & _settled.c.mailbox.in_(addresses_of(mailbox)),
        )
        .add_columns(_settled.c.sender.label("key"))
        .where(among(_settled.c.sender, senders))
        .order_by(_delivery.c.id)
    )
    found: dict[str, list[Addressee]] = defaultdict(list)
    for row in connection.execute(sent):
        found[row.key].append(_addressee_value(row))
    return {key: _of_each_issue(rows) for key, rows in found.items()}


def _addressees(mailbox: Own) -> Select[Any]:
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
        .where(sent_from(mailbox))
    )


def _addressee_value(row: Row[Any]) -> Addressee:
    return Addressee(
        row.id, row.number, row.name, Tier(row.tier), _addresses(row.addresses), row.subject
    )


@lru_cache(maxsize=4096)
def _addresses(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))
