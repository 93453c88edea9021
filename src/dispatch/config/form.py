"""Owns the written form of dispatch.yaml: which keys it has and what each may hold.

There is no key for a password: `faults` refuses one in words of its own.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from dispatch.config.chasing import HOURS, RemindersForm
from dispatch.issue import DocumentStyle, Layout
from dispatch.providers import Tls
from dispatch.recipients import PolicyForm


def _as_list(value: Any) -> Any:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def _as_mapping(value: Any) -> Any:
    return {} if value is None else value


Text = Annotated[str, Field(min_length=1)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ServerForm(_Form):
    """What is left out is as the provider's preset says, or the protocol's usual port."""

    host: Text | None = None
    port: Annotated[int, Field(strict=True, ge=1, le=65535)] | None = None
    tls: Tls | None = None


Servers = Annotated[ServerForm, BeforeValidator(_as_mapping)]


def _as_text(value: Any) -> Any:
    """163, 126 and 263 are numbers to YAML and names to everybody else."""
    return str(value) if type(value) is int else value


Count = Annotated[int, Field(strict=True, ge=1)]


class LimitsForm(_Form):
    """At most so many messages in any such time; what is left out is as the preset says."""

    minute: Count | None = None
    quarter_hour: Count | None = None
    hour: Count | None = None
    day: Count | None = None


class RelayForm(ServerForm):
    host: Text
    user: Text | None = None
    password_command: Text | None = None


class MailboxForm(_Form):
    address: Text
    name: Text | None = None
    user: Text | None = None
    provider: Annotated[Text | None, BeforeValidator(_as_text)] = None
    smtp: Servers = ServerForm()
    imap: Servers = ServerForm()
    folders: Annotated[list[Text], BeforeValidator(_as_list)] = []
    trusted_authserv: Annotated[list[Text], BeforeValidator(_as_list)] | None = None
    attachments_mb: Annotated[int, Field(strict=True, ge=0, le=500)] = 30
    connections: Annotated[int, Field(strict=True, ge=1, le=32)] = 1
    messages_per_session: Count | None = None
    pause_seconds: Annotated[float, Field(ge=0, le=3600)] | None = None
    limits: Annotated[LimitsForm, BeforeValidator(_as_mapping)] = LimitsForm()
    reply_seconds: Annotated[float, Field(gt=0, le=3600)] | None = None
    relay: RelayForm | None = None
    keep_copies: Annotated[bool, Field(strict=True)] = False
    password_command: Text | None = None


class ListedForm(MailboxForm):
    """One of several mailboxes; of weight 0, it gets no recipients that are new."""

    weight: Annotated[int, Field(strict=True, ge=0, le=1000)] = 1
    contact: Annotated[bool, Field(strict=True)] = False


# A family's name goes into a style sheet between quotation marks.
Family = Annotated[str, Field(pattern=r'^[^"\\{};]+$')]
Families = Annotated[list[Family], BeforeValidator(_as_list)]


class FacesForm(_Form):
    masthead: Families = []
    title: Families = []
    body: Families = []
    hei: Families = []
    kai: Families = []
    number: Families = []


class DocumentForm(_Form):
    layout: Layout = Layout.BULLETIN
    double_sided: Annotated[bool, Field(strict=True)] = False
    imprint: Annotated[bool, Field(strict=True)] = False
    whole_text: Annotated[bool, Field(strict=True)] = False
    red: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#ff3333"
    faces: Annotated[FacesForm, BeforeValidator(_as_mapping)] = FacesForm()

    def style(self) -> DocumentStyle:
        """The choices as a value."""
        faces = tuple((name, tuple(one)) for name, one in self.faces if one)
        return DocumentStyle(
            self.layout, self.double_sided, self.imprint, self.whole_text, self.red, faces
        )


class SettingsForm(_Form):
    office: Text
    bulletin: Text
    mailbox: MailboxForm | None = None
    mailboxes: list[ListedForm] | None = None
    policy: Annotated[dict[Any, PolicyForm], BeforeValidator(_as_mapping)] = {}
    database: Text | None = None
    timezone: Text = "Asia/Shanghai"
    hours: Annotated[str, Field(pattern=HOURS)] | None = None
    reminders: Annotated[RemindersForm, BeforeValidator(_as_mapping)] = RemindersForm()
    templates: Text | None = None
    document: Annotated[DocumentForm, BeforeValidator(_as_mapping)] = DocumentForm()
