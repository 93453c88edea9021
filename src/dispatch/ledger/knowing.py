"""Owns the question whose an id, a token, an address or a domain is."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, cast, func, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among_given, domain_of, lower
from dispatch.ledger.own import Own, sent_from_given
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
    of_addresses = _by(connection, mailbox, "address", folded)
    return Known(
        _latest(_by(connection, mailbox, "message_id", message_ids)),
        _latest(_by(connection, mailbox, "token", tokens)),
        _latest(of_addresses),
        {key: _of_each_issue(rows) for key, rows in of_addresses.items()},
        _of_domains(connection, mailbox, domains),
        _spoken_for(connection, mailbox, folded),
    )


def _by(
    connection: Connection, mailbox: Own, column: str, values: Collection[str]
) -> dict[str, list[Addressee]]:
    """What was sent, by the values of a column; the oldest first."""
    found: dict[str, list[Addressee]] = defaultdict(list)
    if values:
        given = {"own": addresses_of(mailbox), "given": list(values)}
        for row in connection.execute(_SENT[column], given):
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
    found: dict[str, list[Addressee]] = defaultdict(list)
    given = {"own": addresses_of(mailbox), "given": list(domains)}
    for row in connection.execute(_LATEST_OF_DOMAINS, given):
        found[row.key].append(_addressee_value(row))
    return {key: tuple(rows) for key, rows in found.items()}


def _spoken_for(
    connection: Connection, mailbox: Own, senders: Collection[str]
) -> dict[str, tuple[Addressee, ...]]:
    if not senders:
        return {}
    found: dict[str, list[Addressee]] = defaultdict(list)
    given = {"own": addresses_of(mailbox), "given": list(senders)}
    for row in connection.execute(_SETTLED_SENDERS, given):
        found[row.key].append(_addressee_value(row))
    return {key: _of_each_issue(rows) for key, rows in found.items()}


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
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .join(tables.rendition, tables.rendition.c.id == _delivery.c.rendition_id)
        .where(sent_from_given("own"))
    )


def _sent_by(column: ColumnElement[str]) -> Select[Any]:
    return (
        _addressees()
        .add_columns(column.label("key"))
        .where(among_given(column, "given"))
        .order_by(_delivery.c.id)
    )


def _latest_of_domains() -> Select[Any]:
    domain = domain_of(lower(_delivery.c.address))
    place = func.row_number().over(partition_by=domain, order_by=_delivery.c.id.desc())
    sent = (
        _addressees()
        .add_columns(domain.label("key"), place.label("place"))
        .where(among_given(domain, "given"))
        .subquery()
    )
    return select(sent).where(sent.c.place <= _MOST_OF_DOMAIN).order_by(sent.c.place)


def _settled_senders() -> Select[Any]:
    of_this = among_given(_settled.c.mailbox, "own")
    return (
        _addressees()
        .join(_settled, (_settled.c.name == _recipient.c.name) & of_this)
        .add_columns(_settled.c.sender.label("key"))
        .where(among_given(_settled.c.sender, "given"))
        .order_by(_delivery.c.id)
    )


# Made once: a poll asks them for each stretch of messages.
_SENT = {
    "message_id": _sent_by(_delivery.c.message_id),
    "token": _sent_by(_delivery.c.token),
    "address": _sent_by(lower(_delivery.c.address)),
}
_LATEST_OF_DOMAINS = _latest_of_domains()
_SETTLED_SENDERS = _settled_senders()


def _addressee_value(row: Any) -> Addressee:
    # By place: by name each value would be looked up.
    delivery_id, number, name, tier, addresses, subject, *_ = row
    return Addressee(delivery_id, number, name, _TIERS[tier], _addresses(addresses), subject)


_TIERS = {one.value: one for one in Tier}


@lru_cache(maxsize=4096)
def _addresses(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))
