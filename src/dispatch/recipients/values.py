"""Owns the values of the roster: a recipient, a tier's policy, the roster itself."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dispatch.tiers import Tier


class RecipientKind(StrEnum):
    UNIT = "unit"
    PERSON = "person"


class AcknowledgementRule(StrEnum):
    """What a tier takes for an acknowledgement, under the names that `states` uses too."""

    REPLIED = "replied"
    DISPLAYED = "displayed"
    DELIVERED = "delivered"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TierPolicy:
    """What acknowledges a tier, within how many working days (None: no term), and whether
    those who stay silent are sent the issue again."""

    acknowledged_by: AcknowledgementRule
    within: int | None
    chase: bool


@dataclass(frozen=True, slots=True)
class PolicyOverrides:
    """What a file says of a tier; None leaves it as it was, `within` 0 takes the term away."""

    acknowledged_by: AcknowledgementRule | None = None
    within: int | None = None
    chase: bool | None = None

    def over(self, policy: TierPolicy) -> TierPolicy:
        """The policy with these changes laid over it."""
        return TierPolicy(
            acknowledged_by=self.acknowledged_by or policy.acknowledged_by,
            within=policy.within if self.within is None else self.within or None,
            chase=policy.chase if self.chase is None else self.chase,
        )


# Superiors and peers are not pressed for an answer: a receipt will do, and silence is respected.
DEFAULT_POLICIES: Mapping[Tier, TierPolicy] = MappingProxyType(
    {
        Tier.REPORTED_UP: TierPolicy(AcknowledgementRule.DISPLAYED, None, chase=False),
        Tier.SENT_ACROSS: TierPolicy(AcknowledgementRule.DISPLAYED, None, chase=False),
        Tier.ISSUED_DOWN: TierPolicy(AcknowledgementRule.REPLIED, 3, chase=True),
    }
)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A unit or a person in one tier; several addresses, one acknowledgement.

    `paper`: gets it on paper, never by mail. `chase` None is as the tier says. `contact` and
    `phone` are whom to ring where mail does not help; nothing is ever sent to them.
    """

    name: str
    tier: Tier
    kind: RecipientKind = RecipientKind.UNIT
    addresses: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    paper: bool = False
    chase: bool | None = None
    contact: str = ""
    phone: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """What it is known by: the key of its name first, then those of its aliases."""
        return tuple(map(name_key, (self.name, *self.aliases)))


@dataclass(frozen=True, slots=True)
class Roster:
    """All recipients in the order of the file; `groups` maps a printed name to members' names."""

    recipients: tuple[Recipient, ...]
    policies: Mapping[Tier, TierPolicy]
    groups: Mapping[str, tuple[str, ...]]

    def of(self, tier: Tier) -> tuple[Recipient, ...]:
        """The recipients of one tier."""
        return tuple(one for one in self.recipients if one.tier is tier)

    def chases(self, recipient: Recipient) -> bool:
        """Whether the recipient is sent the issue again while silent."""
        own = recipient.chase
        return self.policies[recipient.tier].chase if own is None else own


def is_control(character: str) -> bool:
    """Whether a character is invisible and must not reach a header: controls, line breaks."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


# Spaces that pad a name to three columns (陆　航) are no part of it.
_PADDING = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")


def unpadded(name: str) -> str:
    """A name without the spaces around and within it that only align it."""
    return _PADDING.sub("", name.strip())


def name_key(name: str) -> str:
    """What two names are compared by: no spaces (`陆 航`), no 同志, full width as half width."""
    folded = unicodedata.normalize("NFKC", name)
    kept = "".join(
        one for one in folded if not (one.isspace() or unicodedata.category(one) == "Cf")
    )
    return kept.removesuffix("同志")
