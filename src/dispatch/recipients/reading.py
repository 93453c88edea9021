"""Owns the reading of recipients.yaml's text into a Roster, or into all its faults at once."""

from collections.abc import Mapping
from types import MappingProxyType

from dispatch import notation
from dispatch.errors import Fault, InputError
from dispatch.recipients.faults import roster_faults
from dispatch.recipients.form import RecipientForm, RosterForm
from dispatch.recipients.values import (
    DEFAULT_POLICIES,
    PolicyOverrides,
    Recipient,
    Roster,
    TierPolicy,
    name_key,
    unpadded,
)
from dispatch.tiers import Tier
from dispatch.words import say

_ROSTER = say("收件人名册")
_NOTHING: Mapping[Tier, PolicyOverrides] = MappingProxyType({})


def read_roster(
    text: str, file: str, office_policies: Mapping[Tier, PolicyOverrides] = _NOTHING
) -> Roster:
    """The roster that the text of recipients.yaml describes; `file` is its name in messages.

    The tiers' policies are the defaults, then `office_policies`, then the roster's own. Raises
    InputError with every fault of the text, each with its line.
    """
    notes = notation.read(text, file)
    if notes.value is not None and not isinstance(notes.value, dict):
        problem = say("开头应当是 recipients: 这样的键")
        raise notation.faulty(_ROSTER, [notes.fault((), problem)])
    form, faults = _fill(notes)
    faults += roster_faults(notes)
    if form is None or faults:
        raise notation.faulty(_ROSTER, faults)
    return _roster(form, office_policies)


def _fill(notes: notation.Notes) -> tuple[RosterForm | None, list[Fault]]:
    try:
        return notation.fill(RosterForm, notes, of=_ROSTER), []
    except InputError as error:
        return None, list(error.faults)


def _roster(form: RosterForm, office: Mapping[Tier, PolicyOverrides]) -> Roster:
    recipients = tuple(
        _recipient(one, Tier(tier)) for tier in Tier for one in form.recipients.get(tier.value, [])
    )
    names = {name_key(name): one.name for one in recipients for name in (one.name, *one.aliases)}
    groups = {
        group: tuple(dict.fromkeys(names[name_key(member)] for member in members))
        for group, members in form.groups.items()
    }
    policies = {tier: _policy(tier, form, office) for tier in Tier}
    return Roster(recipients, MappingProxyType(policies), MappingProxyType(groups))


def _recipient(form: RecipientForm, tier: Tier) -> Recipient:
    return Recipient(
        name=unpadded(form.name),
        tier=tier,
        kind=form.kind,
        addresses=tuple(form.address),
        aliases=tuple(form.aliases),
        paper=form.paper,
        chase=form.chase,
        contact=form.contact.strip(),
        phone=form.phone.strip(),
    )


def _policy(tier: Tier, form: RosterForm, office: Mapping[Tier, PolicyOverrides]) -> TierPolicy:
    policy = office.get(tier, PolicyOverrides()).over(DEFAULT_POLICIES[tier])
    own = form.tiers.get(tier.value)
    return policy if own is None else own.overrides().over(policy)
