"""Owns the written form of the roster: which keys recipients.yaml has and what each may hold.

What no form can say (doubled names, shared addresses, unknown members) is the business of
`faults`.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from dispatch.recipients.values import AcknowledgementRule, PolicyOverrides, RecipientKind


def _as_list(value: Any) -> Any:
    """One address may stand without a list, and a key left empty is an empty list."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


Texts = Annotated[list[str], BeforeValidator(_as_list)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PolicyForm(_Form):
    """`{acknowledged_by: replied, within: 3, chase: true}`, every key optional."""

    acknowledged_by: AcknowledgementRule | None = None
    within: Annotated[int, Field(strict=True, ge=0, le=60)] | None = None
    chase: bool | None = None

    def overrides(self) -> PolicyOverrides:
        """The same as a plain value."""
        return PolicyOverrides(self.acknowledged_by, self.within, self.chase)


class RecipientForm(_Form):
    name: Annotated[str, Field(min_length=1)]
    kind: RecipientKind = RecipientKind.UNIT
    address: Texts = []
    aliases: Texts = []
    paper: bool = False
    chase: bool | None = None
    contact: str = ""
    phone: str = ""


def _as_mapping(value: Any) -> Any:
    return {} if value is None else value


# Keys are Any here: `faults` says in the clerk's words which tier or group name is wrong.
class RosterForm(_Form):
    tiers: Annotated[dict[Any, PolicyForm], BeforeValidator(_as_mapping)] = {}
    recipients: dict[Any, Annotated[list[RecipientForm], BeforeValidator(_as_list)]]
    groups: Annotated[dict[Any, Texts], BeforeValidator(_as_mapping)] = {}
