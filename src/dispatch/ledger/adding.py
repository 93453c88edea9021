"""Owns what comes to an issue that has gone out: other addresses, recipients that are new."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, select, update

from dispatch.errors import TryAgain
from dispatch.issue import Rendition
from dispatch.ledger import placing, planning, tables
from dispatch.ledger.dialects import among
from dispatch.ledger.reading import latest_round
from dispatch.records import PlannedRecipient
from dispatch.tiers import Tier
from dispatch.words import say

_recipient = tables.recipient


def add_renditions(
    connection: Connection, issue_id: int, renditions: Sequence[Rendition], attempt: int
) -> dict[Tier, int]:
    """The renditions of an attempt, by tier."""
    return {
        one.tier: planning.add_rendition(connection, issue_id, replace(one, attempt=attempt))
        for one in renditions
    }


def remember_addresses(connection: Connection, recipient_id: int, used: Sequence[str]) -> None:
    """Every address that a recipient was written to is one that may answer for it."""
    known = connection.execute(
        select(_recipient.c.addresses).where(_recipient.c.id == recipient_id)
    ).scalar_one()
    folded = {one.lower() for one in known}
    new = [one for one in used if one.lower() not in folded]
    if new:
        connection.execute(
            update(_recipient)
            .where(_recipient.c.id == recipient_id)
            .values(addresses=[*known, *new])
        )


def add_recipients(
    connection: Connection,
    issue_id: int,
    renditions: Sequence[Rendition],
    recipients: Sequence[PlannedRecipient],
) -> None:
    """Recipients with a first attempt of their own, behind those that are there."""
    number, began_with = latest_round(connection, issue_id)
    send_at, last, own = connection.execute(
        select(tables.issue.c.send_at, func.max(_recipient.c.position), tables.issue.c.sender)
        .outerjoin(_recipient, _recipient.c.issue_id == tables.issue.c.id)
        .where(tables.issue.c.id == issue_id)
        .group_by(tables.issue.c.id, tables.issue.c.send_at, tables.issue.c.sender)
    ).one()
    ids = add_renditions(connection, issue_id, renditions, began_with)
    of = placing.Round(issue_id, number, began_with, send_at, own)
    _refuse_known(connection, of, [one.name for one in recipients])
    placing.place(connection, of, recipients, ids, last + 1)


def _refuse_known(connection: Connection, of: placing.Round, names: Sequence[str]) -> None:
    there = connection.execute(
        select(_recipient.c.name).where(
            _recipient.c.issue_id == of.issue_id,
            _recipient.c.round == of.number,
            among(_recipient.c.name, names),
        )
    ).first()
    if there is not None:
        raise TryAgain(
            say("“{name}”刚刚已经列入这一期，没有重复发送。", name=there.name),
            advice=say("请运行 dispatch status 核对。"),
        )
