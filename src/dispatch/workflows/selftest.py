"""Owns the letter to oneself: sent for real, then looked for in the mailbox, in no ledger."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from dispatch.compose import Personal, compose
from dispatch.errors import FileUnusable
from dispatch.imap import INBOX, Folder, FolderRefused, Mailbox
from dispatch.issue import Rendition
from dispatch.render import copy_built_in
from dispatch.tiers import Tier
from dispatch.words import say
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import sample
from dispatch.workflows.trial import submit_trial

_AGAIN_AFTER = 3.0
_NEWEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sighted:
    """Where the letter was found."""

    folder: str
    in_junk: bool


async def write_to_oneself(office: Office) -> Personal:
    """Sends one letter from the office's mailbox to itself; raises TryAgain where it is refused."""
    address = office.settings.mailbox.address
    personal = sample(office, "0000-00", _letter(office), office.settings.office, address)
    advice = say("请按服务器说的改好，再运行 dispatch doctor 核对。")
    await submit_trial(office, compose(_letter(office), personal), advice)
    return personal


def _letter(office: Office) -> Rendition:
    name = office.settings.office
    text = (
        f"这是 dispatch 发给自己的试验邮件，说明“{name}”的邮箱已经能发能收。可以删除。\n"
        "A trial by dispatch to oneself: this mailbox sends and receives. It may be deleted.\n"
    )
    html = "<p>" + text.replace("\n", "</p>\n<p>", 1).strip() + "</p>"
    return Rendition(Tier.ISSUED_DOWN, 1, "dispatch 试验邮件 / trial", text, html, ())


async def look_for(office: Office, personal: Personal, seconds: float) -> Sighted | None:
    """Looks for the letter in inbox and junk until it is there or the time is over."""
    begun = office.world.passed()
    mailbox = await office.mailbox()
    try:
        folders = [INBOX, *(one for one in await mailbox.folders() if one.is_junk)]
        while True:
            for folder in folders:
                if await _lies_in(mailbox, folder, personal):
                    return Sighted(folder.shown, folder.is_junk)
            if office.world.passed() - begun > seconds:
                return None
            await asyncio.sleep(_AGAIN_AFTER)
    finally:
        await mailbox.close()


async def _lies_in(mailbox: Mailbox, folder: Folder, personal: Personal) -> bool:
    with suppress(FolderRefused):
        selected = await mailbox.examine(folder)
        if not selected.exists:
            return False
        uids = await mailbox.uids_since(selected, (personal.date - _NEWEST).date())
        headers = await mailbox.headers(uids[-50:])
        marks = {value.strip("<> ") for fields in headers.values() for value in fields.values()}
        return bool({personal.message_id.strip("<>"), personal.token} & marks)
    return False


def own_templates(office: Office) -> int:
    """Copies the built-in templates into the office's folder; returns how many."""
    folder = office.folder / "templates"
    try:
        return len(copy_built_in(folder))
    except FileExistsError as error:
        raise FileUnusable(
            say("{filename} 已存在，没有覆盖。", filename=error.filename),
            advice=say("请先移走 templates 文件夹。"),
        ) from None
