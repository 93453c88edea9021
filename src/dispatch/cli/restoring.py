"""Owns `dispatch restore`: out of a backup, and then the word on what went out since."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli import interrupts
from dispatch.cli.app import HERE, AsJson, Folder, Yes, app, run, screen, t, world
from dispatch.cli.delivering import unless_stopped
from dispatch.cli.listening import waiting
from dispatch.cli.screen import Screen
from dispatch.errors import InputError, Stopped, TryAgain
from dispatch.words import Words, listed, say

if TYPE_CHECKING:
    from dispatch.records import Restored
    from dispatch.workflows import Office
    from dispatch.workflows.keeping import LookedBack, Opened

Archive = Annotated[Path | None, typer.Argument(metavar="[FILE]", help=t("备份文件"))]
Settle = Annotated[
    bool,
    typer.Option(
        "--settle",
        help=t("恢复以后：到信箱里查备份之后发出过什么，确认后才能再发送"),
    ),
]
NothingSent = Annotated[
    bool,
    typer.Option(
        "--nothing-sent",
        help=t("与 --settle 同用：确知查不到的都没有发过"),
    ),
]
Unsure = Annotated[
    bool,
    typer.Option(
        "--unsure",
        help=t("与 --settle 同用：不清楚，待发的都记为“不确定”"),
    ),
]


@app.command(help=t("从备份恢复（也可恢复到新电脑）：先核对，原有文件移到一旁，不删除。"))
def restore(
    file: Archive = None,
    settle: Settle = False,
    nothing_sent: NothingSent = False,
    unsure: Unsure = False,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    view = screen(as_json=as_json)
    if (
        (file is None) is not settle
        or (nothing_sent and unsure)
        or ((nothing_sent or unsure) and not settle)
    ):
        raise InputError(
            say("选项不能这样合用。"),
            advice=say(
                "恢复：dispatch restore 备份文件；恢复以后核对：dispatch restore --settle。"
            ),
        )
    if file is not None:
        _restore(view, file, office, yes=yes)
    else:
        word = "nothing-sent" if nothing_sent else "unsure" if unsure else None
        _settle(view, office, word)


def _restore(view: Screen, file: Path, folder: Path, *, yes: bool) -> None:
    from dispatch.workflows.keeping import open_archive, put_back

    opened = open_archive(file, folder)
    listed = opened.listed
    made = f"{listed.made_at.astimezone(opened.zone):%Y-%m-%d %H:%M}"
    view.note(
        say(
            "备份：{office} <{mailbox}>，{made} 在 {machine} 上做的，{count} 个文件。",
            office=listed.office,
            mailbox=listed.mailbox,
            made=made,
            machine=listed.machine,
            count=len(listed.entries),
        )
    )
    if not _agreed(view, opened, folder, yes=yes):
        raise typer.Exit(1)
    done = put_back(opened, folder, world())
    view.say(say("已恢复到 {absolute}。", absolute=folder.absolute()))
    if done.aside is not None:
        view.say(say("原来的文件在 {aside}。", aside=done.aside))
    commands = {one.password_command for one in done.office.settings.mailboxes} - {None}
    for command in sorted(filter(None, commands)):
        view.warn(
            say("注意：dispatch.yaml 会运行 {command} 取密码；不是您写的请删掉。", command=command)
        )
    view.warn(
        say(
            "密码不在备份里，请重新存进钥匙串。发送以前请先运行 dispatch restore --settle，"
            "核对备份之后发出过什么。"
        )
    )
    if view.as_json:
        aside = None if done.aside is None else str(done.aside)
        made_at = listed.made_at.isoformat()
        view.emit({"schema": 1, "files": len(listed.entries), "made_at": made_at, "aside": aside})


def _agreed(view: Screen, opened: "Opened", folder: Path, *, yes: bool) -> bool:
    if not opened.there:
        return True
    if opened.newer is not None:
        latest = f"{opened.newer.astimezone(opened.zone):%Y-%m-%d %H:%M}"
        view.warn(
            say(
                "注意：这里的台账比备份新，最后一笔是 {latest} 的；恢复会退回到备份时的样子。",
                latest=latest,
            )
        )
    names = listed(opened.there)
    question = say(
        "{absolute} 里的 {names} 会移到一旁（不删除），换成备份里的。继续？",
        absolute=folder.absolute(),
        names=names,
    )
    return view.confirm(question, yes=yes)


# -- what went out since -----------------------------------------------------------------------


def _settle(view: Screen, folder: Path, word: str | None) -> None:
    from dispatch.workflows import open_office, poll_office
    from dispatch.workflows.deeds import holder
    from dispatch.workflows.keeping import LookedBack, look_back, settle

    place = open_office(folder, world())
    now = place.world.clock()
    with (
        interrupts.remembered(),
        place.ledger() as ledger,
        ledger.right_to_send(holder(), now),
    ):
        restored = ledger.restored()
        if restored is None:
            view.say(say("没有要核对的。"))
            return
        ledger.settle_interrupted(now)
        polled = run(unless_stopped(poll_office(place, ledger, hear=waiting(view))))
        seen = polled and run(unless_stopped(look_back(place, ledger, restored)))
        if not isinstance(seen, LookedBack):
            raise Stopped(say("停下了；没有改动。"))
        _show(view, place, restored, seen)
        word = word or _word(view, seen)
        settle(place, ledger, seen, view.text(_noted(seen, word)), unsure=word == "unsure")
    view.say(say("已核对，可以发送了。"))
    if view.as_json:
        view.emit(
            {
                "schema": 1,
                "found": len(seen.gone),
                "waiting": len(seen.waiting),
                "unknown": [{"subject": one, "count": many} for one, many in seen.strangers],
                "trials": [{"subject": one, "count": many} for one, many in seen.trials],
                "word": word,
            }
        )


def _noted(seen: "LookedBack", word: str) -> Words:
    rest = say("其余确认没有发过")
    if word == "unsure":
        rest = say("其余记为不确定")
    return say(
        "核对：查到 {gone_count} 封已发出，没有查到 {waiting_count} 封，{rest}",
        gone_count=len(seen.gone),
        waiting_count=len(seen.waiting),
        rest=rest,
    )


def _show(view: Screen, place: "Office", restored: "Restored", seen: "LookedBack") -> None:
    made = f"{restored.made_at.astimezone(place.settings.zone):%Y-%m-%d %H:%M}"
    view.say(
        say(
            "从 {made} 的备份到现在：待发的邮件里 {gone_count} 封已在信箱里查到（算已发出），"
            "{waiting_count} 封没有查到。",
            made=made,
            gone_count=len(seen.gone),
            waiting_count=len(seen.waiting),
        )
    )
    if not seen.keeps_sent:
        view.warn(
            say("已发送文件夹里没有 dispatch 发的邮件：这家邮箱可能不存，查不到不等于没有发。")
        )
    for subject, count in seen.strangers:
        view.warn(
            say(
                "  台账不知道的：{count} 封“{subject}”（发出的，或回来的），说明备份以后发过信；"
                "发过的请不要再发。",
                count=count,
                subject=subject,
            )
        )
    for subject, count in seen.trials:
        view.note(
            say(
                "  台账不知道的：{count} 封“{subject}”，写于备份以前，多半是试发的。",
                count=count,
                subject=subject,
            )
        )


def _word(view: Screen, seen: "LookedBack") -> str:
    """The clerk's word on what was not found; without a terminal it must stand in an option."""
    if not view.can_ask:
        raise TryAgain(
            say("没有终端可以确认，没有改动。"),
            advice=say("确知没有发过的加 --nothing-sent；不清楚的加 --unsure。"),
        )
    question = say(
        "  y 备份以后确实没有在别处发过 / u 不清楚（待发的 {count} 封记为“不确定”） / q 以后再说",
        count=len(seen.waiting),
    )
    while True:
        match view.key(question):
            case "y":
                return "nothing-sent"
            case "u":
                return "unsure"
            case "q":
                raise typer.Exit(1)
