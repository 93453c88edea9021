"""Owns a roster as rows of a table: what import reads back to the same."""

from collections.abc import Sequence

from dispatch.recipients.headings import COLUMN_WORDS, Column
from dispatch.recipients.values import Recipient, RecipientKind

COLUMNS = (
    Column.TIER,
    Column.NAME,
    Column.ADDRESS,
    Column.ALIASES,
    Column.KIND,
    Column.PAPER,
    Column.CHASE,
    Column.CONTACT,
    Column.PHONE,
)
# In characters, as Excel counts them.
WIDTHS = (8, 28, 34, 28, 12, 8, 8, 14, 18)

_YES_NO = {True: "是", False: "否", None: ""}
_KINDS = {RecipientKind.UNIT: "单位", RecipientKind.PERSON: "个人"}


def roster_rows(recipients: Sequence[Recipient]) -> list[list[str]]:
    """A heading and a row a recipient, in the roster's order."""
    heading = [COLUMN_WORDS[column].zh for column in COLUMNS]
    return [heading, *(_row(one) for one in recipients)]


def _row(one: Recipient) -> list[str]:
    said = {
        Column.TIER: one.tier.value,
        Column.NAME: one.name,
        Column.ADDRESS: "\n".join(one.addresses),
        Column.ALIASES: _aliases(one.aliases),
        Column.KIND: _KINDS[one.kind],
        Column.PAPER: _YES_NO[one.paper],
        Column.CHASE: _YES_NO[one.chase],
        Column.CONTACT: one.contact,
        Column.PHONE: one.phone,
    }
    return [said[column] for column in COLUMNS]


def _aliases(aliases: Sequence[str]) -> str:
    """One a line; a line break also where there is but one, lest a 、 within cut it in two."""
    cut = len(aliases) == 1 and any(mark in aliases[0] for mark in ";；,，、")
    return "\n".join(aliases) + ("\n" if cut else "")
