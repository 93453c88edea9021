"""Owns the Issue: one number of a bulletin as an immutable value."""

from dataclasses import dataclass
from datetime import date

from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True, order=True)
class IssueNumber:
    """Year and number, written `2023-06`; a supplement (增刊) counts apart: `2023-06z`."""

    year: int
    number: int
    supplement: bool = False

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}{'z' if self.supplement else ''}"


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph; `heading` is a sub-heading that stands alone above it (市委常委会精神).

    A table has rows of cells, its head first, and no text; a picture has the name of its file
    beside the issue, and its caption as text.
    """

    text: str
    heading: str | None = None
    table: tuple[tuple[str, ...], ...] = ()
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One headed part (【调研指导】); `heading` is None for text before the first heading."""

    heading: str | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """One name printed after 报, 送 or 发, without padding (`陆航`, not `陆 航`)."""

    name: str
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """The last line: who to ask; `mail` is the contact mailbox as printed."""

    name: str | None = None
    phone: str | None = None
    mail: str | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """The tail: the parties of each tier in the order printed."""

    reported_up: tuple[Party, ...] = ()
    sent_across: tuple[Party, ...] = ()
    issued_down: tuple[Party, ...] = ()

    def of(self, tier: Tier) -> tuple[Party, ...]:
        """The parties printed after one tier's mark."""
        return {
            Tier.REPORTED_UP: self.reported_up,
            Tier.SENT_ACROSS: self.sent_across,
            Tier.ISSUED_DOWN: self.issued_down,
        }[tier]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that travels with the mail (a form, a 回执): its path beside the issue, for whom."""

    path: str
    tiers: tuple[Tier, ...] = tuple(Tier)


@dataclass(frozen=True, slots=True)
class Issue:
    """One number of the bulletin.

    `masthead` holds the lines of the red mark from top to bottom; its last line is `series`.
    `notices` stand above it at the left (内部资料·注意保存, 特急); `notes` are a sentence of the
    office's own in the mail of a tier.
    """

    number: IssueNumber
    series: str
    office: str
    date: date
    masthead: tuple[str, ...]
    sections: tuple[Section, ...]
    distribution: Distribution
    contact: Contact | None = None
    total_number: int | None = None
    title: str | None = None
    notices: tuple[str, ...] = ()
    attachments: tuple[Enclosure, ...] = ()
    notes: tuple[tuple[Tier, str], ...] = ()
