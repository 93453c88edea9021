"""Owns what a shell is told at the Tab key: issues, tiers and names; fast, and silent on faults."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import typer
from typer import _completion_shared, completion

from dispatch.cli.screen import LANGUAGE
from dispatch.errors import InputError
from dispatch.tiers import Tier
from dispatch.words import say

_NUMBER = re.compile(r"\d{4}-\d{1,3}z?")
_SUFFIXES = frozenset({".md", ".docx", ".txt"})


def issues(ctx: typer.Context, incomplete: str) -> list[str]:
    """The issues of the office, the latest first."""
    return _silently(incomplete, lambda: sorted(_numbers(_office(ctx)), reverse=True))


def tiers(incomplete: str) -> list[str]:
    """报, 送, 发."""
    return _silently(incomplete, lambda: [tier.value for tier in Tier])


def names(ctx: typer.Context, incomplete: str) -> list[str]:
    """The recipients: of the issue that stands on the line, or of the roster."""
    number = ctx.params.get("number")
    return _silently(incomplete, lambda: list(_names(_office(ctx), number)))


def _silently(incomplete: str, find: Callable[[], list[str]]) -> list[str]:
    """What begins as typed. A name with a space would fall apart on the line of bash."""
    try:
        found = find()
    except Exception:  # noqa: BLE001 - the Tab key is no place for an error
        return []
    return [one for one in found if one.startswith(incomplete) and not re.search(r"\s", one)]


def _office(ctx: typer.Context) -> Path:
    return Path(ctx.params.get("office") or Path())


def _ledger(folder: Path) -> Path | None:
    """The ledger's file; a database is not asked, for the Tab key must not wait for a server."""
    from dispatch.config.glance import glance
    from dispatch.errors import DispatchError

    try:
        place = glance(folder, os.environ).ledger
    except DispatchError:
        return None
    return place if isinstance(place, Path) else None


def _numbers(folder: Path) -> set[str]:
    from dispatch.ledger import glimpse

    files = (folder / "issues").glob("*.*")
    found = {one.stem for one in files if one.suffix in _SUFFIXES and _NUMBER.fullmatch(one.stem)}
    ledger = _ledger(folder)
    return found | set(glimpse.numbers(ledger) if ledger else ())


def _names(folder: Path, number: str | None) -> Iterator[str]:
    from dispatch.ledger import glimpse

    ledger = _ledger(folder)
    found = glimpse.names(ledger, number) if ledger and number else []
    if found:
        yield from found
        return
    from dispatch.config import read_roster_text

    yield from (one.name for one in read_roster_text(folder).recipients)


# -- --install-completion --------------------------------------------------------------------------


def translate() -> None:
    """Typer's two options in the language of this run; they are declared when it is imported."""
    placeholder = completion._install_completion_placeholder_function  # noqa: SLF001 - no other way
    install, show = placeholder.__defaults__ or (None, None)
    install.help = say("给当前的命令行装上 Tab 补全（期号、类别、收件人）").said_in(LANGUAGE)
    install.callback = _install
    show.help = say("显示补全脚本，自己安装").said_in(LANGUAGE)


def _install(value: bool | None) -> None:  # noqa: FBT001
    if not value:
        return
    try:
        shell, path = _completion_shared.install()
    except typer.Exit:
        raise InputError(
            say("这种命令行装不了补全。"),
            advice=say("能装的有 bash、zsh、fish 和 PowerShell。"),
        ) from None
    done = say(
        "已给 {shell} 装好补全（{path}），重新打开命令行窗口后生效。", shell=shell, path=path
    )
    typer.echo(done.said_in(LANGUAGE))
    raise typer.Exit
