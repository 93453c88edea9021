"""Owns the way from an office folder to Settings: files, form, faults, defaults."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from dispatch import notation
from dispatch.config.chasing import office_hours
from dispatch.config.database import ledger_place
from dispatch.config.faults import (
    find_zone,
    mailbox_provider,
    secret_faults,
    settings_faults,
    without_secrets,
)
from dispatch.config.form import MailboxForm, RelayForm, ServerForm, SettingsForm
from dispatch.config.places import (
    ISSUES_FOLDER,
    RESTORING_FOLDER,
    ROSTER_FILE,
    SETTINGS_FILE,
    STATE_FOLDER,
)
from dispatch.config.settings import (
    Mailbox,
    PasswordSource,
    Relay,
    Settings,
)
from dispatch.errors import DispatchError, Fault, InputError, SettingsError, reason
from dispatch.pacing import DAY, HOUR, MINUTE, QUARTER_HOUR, Limit, Pace
from dispatch.providers import Provider, Server, Tls, preset
from dispatch.recipients import Roster, read_roster
from dispatch.tiers import Tier
from dispatch.words import Words, say

PASSWORD_VARIABLE = "DISPATCH_PASSWORD"  # noqa: S105 - the name of a variable, not a secret
RELAY_PASSWORD_VARIABLE = "DISPATCH_RELAY_PASSWORD"  # noqa: S105 - a name too
_SETTINGS = say("办公设置")


def load(folder: Path, environ: Mapping[str, str]) -> Settings:
    """The settings of an office folder.

    Raises SettingsError where dispatch.yaml is missing, or with all its faults, each with its
    line. The password itself is fetched by `password`, only when a server asks for it.
    """
    folder = folder.absolute()
    path = folder / SETTINGS_FILE
    if not path.is_file():
        raise _no_office(folder)
    try:
        form = read_settings(read_text(path), SETTINGS_FILE)
    except InputError as error:
        raise SettingsError(error.problem, faults=error.faults, advice=error.advice) from None
    return _settings(folder, form, environ)


def _no_office(folder: Path) -> SettingsError:
    if (folder / RESTORING_FOLDER).exists():
        return SettingsError(
            say("上次恢复备份没有做完：{folder}", folder=folder),
            advice=say(
                "请再运行一次 dispatch restore 备份文件；原来的文件一个没有少，在名叫 restored- "
                "的文件夹里。"
            ),
        )
    return SettingsError(
        say(
            "这里不是办公文件夹（没有 {settings_file}）：{folder}",
            settings_file=SETTINGS_FILE,
            folder=folder,
        ),
        advice=say("请换到放有 dispatch.yaml 的文件夹再运行；第一次使用请运行 dispatch init。"),
    )


def load_roster(settings: Settings) -> Roster:
    """The roster of the office folder; raises InputError with all its faults."""
    if not settings.roster.is_file():
        raise InputError(
            say("找不到收件人名册：{roster}", roster=settings.roster),
            advice=say("请把 recipients.yaml 放回办公文件夹。"),
        )
    return read_roster(read_text(settings.roster), ROSTER_FILE, settings.policies)


def read_roster_text(folder: Path) -> Roster:
    """The roster of a folder whatever its settings are; raises InputError."""
    return read_roster(read_text(folder / ROSTER_FILE), ROSTER_FILE)


def read_text(path: Path) -> str:
    """A text file as an editor in China may have saved it: UTF-8, with BOM or not, or GB 18030."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, reason(error)) from None
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _unreadable(path, say("不是文字文件，或编码认不出"))


def _unreadable(path: Path, why: Words) -> DispatchError:
    return InputError(
        say("{path_name} 打不开：{why}", path_name=path.name, why=why),
        advice=say("请检查文件权限，并用 UTF-8 编码另存一次。"),
    )


def read_settings(text: str, file: str) -> SettingsForm:
    """The text of dispatch.yaml in its form; raises InputError with all faults."""
    notes = notation.read(text, file)
    if notes.value is not None and not isinstance(notes.value, dict):
        problem = say("开头应当是 office: 这样的键")
        raise notation.faulty(_SETTINGS, [notes.fault((), problem)])
    faults = secret_faults(notes)
    notes = replace(notes, value=without_secrets(notes.value))
    form, more = _fill(notes)
    faults += [*more, *settings_faults(notes)]
    if form is None or faults:
        raise notation.faulty(_SETTINGS, faults)
    return form


def _fill(notes: notation.Notes) -> tuple[SettingsForm | None, list[Fault]]:
    try:
        return notation.fill(SettingsForm, notes, of=_SETTINGS), []
    except InputError as error:
        return None, list(error.faults)


def _settings(folder: Path, form: SettingsForm, environ: Mapping[str, str]) -> Settings:
    zone = find_zone(form.timezone)
    assert zone is not None  # its absence is a fault already
    policies = {Tier(tier): policy.overrides() for tier, policy in form.policy.items()}
    return Settings(
        folder=folder,
        office=form.office,
        bulletin=form.bulletin,
        mailbox=_mailbox(form.mailbox, form.office, environ),
        policies=MappingProxyType(policies),
        zone=zone,
        hours=None if form.hours is None else office_hours(form.hours),
        chasing=form.reminders.chasing(form.hours),
        ledger=ledger_place(folder, form.database, environ),
        state=folder / STATE_FOLDER,
        roster=folder / ROSTER_FILE,
        issues=folder / ISSUES_FOLDER,
        templates=_templates(folder, form.templates),
        document=form.document.style(),
    )


def _templates(folder: Path, named: str | None) -> Path | None:
    path = folder / (named or "templates")
    if path.is_dir():
        return path
    if named is None:
        return None
    raise SettingsError(
        say("找不到模板文件夹：{path}", path=path),
        advice=say("请改正 dispatch.yaml 的 templates，或删掉这一行改用自带模板。"),
    )


def _mailbox(form: MailboxForm, office: str, environ: Mapping[str, str]) -> Mailbox:
    provider = mailbox_provider({"address": form.address, "provider": form.provider})
    return Mailbox(
        address=form.address,
        name=form.name or office,
        user=form.user or form.address,
        provider=provider,
        smtp=_server(form.smtp, provider.smtp, _SMTP_PORTS),
        imap=_server(form.imap, provider.imap, _IMAP_PORTS),
        folders=tuple(form.folders),
        trusted_authserv=(
            provider.trusted_authserv
            if form.trusted_authserv is None
            else tuple(one.lower() for one in form.trusted_authserv)
        ),
        attachments_mb=form.attachments_mb,
        pace=_pace(form, provider if form.relay is None else preset("plain")),
        reply_seconds=form.reply_seconds,
        relay=_relay(form.relay),
        keep_copies=form.keep_copies,
        password_command=form.password_command,
        password_source=_password_source(form, environ),
    )


def _pace(form: MailboxForm, provider: Provider) -> Pace:
    pause = provider.pause_seconds if form.pause_seconds is None else form.pause_seconds
    asked = form.limits
    limits = {limit.seconds: limit.messages for limit in provider.limits}
    limits |= {
        seconds: count
        for seconds, count in (
            (MINUTE, asked.minute),
            (QUARTER_HOUR, asked.quarter_hour),
            (HOUR, asked.hour),
            (DAY, asked.day),
        )
        if count is not None
    }
    return Pace(
        connections=form.connections,
        pause_seconds=pause,
        messages_per_session=form.messages_per_session or provider.messages_per_session,
        limits=tuple(Limit(count, seconds) for seconds, count in sorted(limits.items())),
    )


def _relay(form: RelayForm | None) -> Relay | None:
    if form is None:
        return None
    return Relay(_server(form, None, _RELAY_PORTS), form.user, form.password_command)


def _password_source(form: MailboxForm, environ: Mapping[str, str]) -> PasswordSource:
    if environ.get(PASSWORD_VARIABLE):
        return PasswordSource.ENVIRONMENT
    return PasswordSource.COMMAND if form.password_command else PasswordSource.KEYRING


# RFC 8314 7.3, RFC 6409 3.1, RFC 9051.
_SMTP_PORTS = {Tls.IMPLICIT: 465, Tls.STARTTLS: 587, Tls.NONE: 25}
# An office's own MTA takes its own office's mail on port 25 too.
_RELAY_PORTS = {Tls.IMPLICIT: 465, Tls.STARTTLS: 587, Tls.NONE: 25}
_IMAP_PORTS = {Tls.IMPLICIT: 993, Tls.STARTTLS: 143, Tls.NONE: 143}


def _server(form: ServerForm, known: Server | None, ports: Mapping[Tls, int]) -> Server:
    tls = form.tls or (known.tls if known else Tls.IMPLICIT)
    usual = known.port if known is not None and known.tls is tls else ports[tls]
    host = form.host or (known.host if known else None)
    assert host is not None  # its absence is a fault already
    return Server(host, form.port or usual, tls)
