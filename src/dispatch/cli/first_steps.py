"""Owns what follows the files of a new office: the password, templates, a letter to oneself."""

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from dispatch.cli.app import run, world
from dispatch.cli.questions import secret
from dispatch.cli.screen import Screen
from dispatch.errors import DispatchError, SettingsError
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.providers import Provider
    from dispatch.workflows import Office

_LOOK_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options say of the steps; None is a question."""

    password_stdin: bool
    templates: bool | None
    test: bool | None
    yes: bool


def settle_in(view: Screen, folder: Path, provider: "Provider", wishes: Wishes) -> None:
    """Notes the set-up, keeps the password, copies templates, writes to oneself, tells what next.

    Raises at its end what went wrong with the letter: the folder is complete all the same.
    """
    from dispatch.records import Deed
    from dispatch.workflows import deed, open_office
    from dispatch.workflows.selftest import own_templates

    place = open_office(folder, world())
    with place.ledger() as ledger:
        ledger.note([deed(place, Deed.SETUP)])
    place = _with_password(view, place, provider, wishes)
    question = say("把版式和邮件模板复制一份到 templates 文件夹来改？（一般不用）")
    if _wanted(view, wishes.templates, question, default=False):
        count = own_templates(place)
        where = place.folder / "templates"
        view.say(say("已复制 {count} 个模板到 {where}", count=count, where=where))
    trouble = _try_out(view, place, wishes)
    view.say(_next_steps())
    if trouble is not None:
        raise trouble


def _wanted(view: Screen, given: bool | None, question: Words, *, default: bool) -> bool:  # noqa: FBT001
    if given is not None:
        return given
    if not view.can_ask:
        return False
    mark = "Y/n" if default else "y/N"
    answer = view.ask(say("{question} [{mark}]", question=question, mark=mark)).lower()
    return answer[:1] in {"y", "是", "好"} or (default and not answer)


# -- the password ----------------------------------------------------------------------------


def _with_password(view: Screen, place: "Office", provider: "Provider", wishes: Wishes) -> "Office":
    """The office as it can log in: from the environment, the keyring, or what is typed now."""
    from dispatch import config

    address = place.settings.mailbox.address
    given = ""
    if wishes.password_stdin:
        given = sys.stdin.readline().strip()
    elif os.environ.get(config.PASSWORD_VARIABLE) or wishes.yes or not view.can_ask:
        return place
    else:
        _tell_where(view, provider)
        question = say("授权码或密码（不显示；回车跳过）")
        given = secret(view, question)
    if not given:
        return place
    _keep(view, address, given)
    environ = {**place.world.environ, config.PASSWORD_VARIABLE: given}
    return replace(place, world=replace(place.world, environ=environ))


def _tell_where(view: Screen, provider: "Provider") -> None:
    title, needed = provider.title, provider.secret
    view.say(say("{title}需要的是：{needed}。", title=title, needed=needed))
    if provider.where is not None:
        where = provider.where
        view.say(say("在这里找：{where}。", where=where))


def _keep(view: Screen, address: str, given: str) -> None:
    from dispatch.config import keep_password, keyring_here

    ring = keyring_here()
    try:
        keep_password(address, given)
    except SettingsError as error:
        view.warn(error.problem)
        if error.advice is not None:
            view.warn(error.advice)
        return
    view.say(say("密码已存进系统钥匙串（{ring}）。", ring=ring))


# -- the letter ------------------------------------------------------------------------------


def _try_out(view: Screen, place: "Office", wishes: Wishes) -> DispatchError | None:
    """Sends a letter to oneself and looks for it; what went wrong, told once at the end."""
    from dispatch import config

    try:
        config.password(place.settings, place.world.environ)
    except DispatchError as error:
        return error if wishes.test else None
    address = place.settings.mailbox.address
    question = say("给自己（{address}）发一封试验邮件？", address=address)
    given = True if wishes.yes and wishes.test is None else wishes.test
    if not _wanted(view, given, question, default=True):
        return None
    try:
        _write_and_look(view, place)
    except DispatchError as error:
        return error
    return None


def _write_and_look(view: Screen, place: "Office") -> None:
    from dispatch.workflows.selftest import look_for, write_to_oneself

    personal = run(write_to_oneself(place))
    view.say(say("试验邮件已发出，正在收件箱里找……"))
    found = run(look_for(place, personal, _LOOK_SECONDS))
    if found is None:
        view.warn(
            say(
                "{look_seconds:.0f} 秒内没有收到；请在网页邮箱里看看收件箱和垃圾邮件。",
                look_seconds=_LOOK_SECONDS,
            )
        )
    elif found.in_junk:
        view.warn(
            say(
                "收到了，但在“{folder}”里：收件人那里也可能进垃圾箱，请先给几个单位试发。",
                folder=found.folder,
            )
        )
    else:
        view.say(say("收到了：能发能收。"))


def _next_steps() -> Words:
    return say(
        "接下来：1. 在 recipients.yaml 填好收件人，或导入 Excel：dispatch roster import 名册.xlsx；"
        "2. dispatch doctor 体检；3. dispatch import 稿件；4. dispatch send 期号。"
    )
