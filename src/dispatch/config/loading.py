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
    secret_faults,
    settings_faults,
    without_secrets,
)
from dispatch.config.form import SettingsForm
from dispatch.config.mailboxes import contact_first
from dispatch.config.places import (
    ISSUES_FOLDER,
    RESTORING_FOLDER,
    ROSTER_FILE,
    SETTINGS_FILE,
    STATE_FOLDER,
)
from dispatch.config.settings import Settings
from dispatch.errors import DispatchError, Fault, InputError, SettingsError, reason
from dispatch.recipients import Roster, read_roster
from dispatch.tiers import Tier
from dispatch.words import Words, say

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
    mailboxes = contact_first(form, environ)
    return Settings(
        folder=folder,
        office=form.office,
        bulletin=form.bulletin,
        mailbox=mailboxes[0],
        mailboxes=mailboxes,
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
