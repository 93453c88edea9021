"""Owns the roster changed by hand, one recipient at a time: set, add, remove."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Quiet, Yes, screen, t, world
from dispatch.cli.correcting import offer_resend, sendable, show_bounces
from dispatch.cli.roster import roster, save, tier_named
from dispatch.cli.roster_view import changes_json, show_proposed
from dispatch.cli.screen import Screen
from dispatch.errors import Fault, InputError
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.recipients import Recipient
    from dispatch.workflows import Office, Proposed

Name = Annotated[str, typer.Argument(metavar="NAME", help=t("名称或别名"))]
NewName = Annotated[str, typer.Argument(metavar="NAME", help=t("印在简报上的名称"))]
Addresses = Annotated[
    list[str] | None,
    typer.Option(
        "--address",
        metavar="ADDR",
        help=t("邮箱，几个就重复几次；写了就取代原来的全部"),
    ),
]
NewTier = Annotated[
    str | None,
    typer.Option(
        "--tier",
        metavar="报|送|发",
        help=t("类别"),
        autocompletion=completing.tiers,
    ),
]
Aliases = Annotated[
    list[str] | None,
    typer.Option(
        "--alias",
        metavar="NAME",
        help=t("别名，可重复；取代原来的全部，'' 清空"),
    ),
]
Paper = Annotated[bool | None, typer.Option("--paper/--no-paper", help=t("送纸质，不发邮件"))]
Chase = Annotated[
    bool | None,
    typer.Option("--chase/--no-chase", help=t("单独规定催不催")),
]
ChaseByTier = Annotated[bool, typer.Option("--chase-by-tier", help=t("催不催按类别"))]
Contact = Annotated[
    str | None, typer.Option("--contact", metavar="NAME", help=t("联系人，'' 清空"))
]
Phone = Annotated[str | None, typer.Option("--phone", metavar="NUMBER", help=t("电话，'' 清空"))]
Rename = Annotated[
    str | None,
    typer.Option(
        "--rename",
        metavar="NAME",
        help=t("改名；旧名留作别名，旧简报照样认得"),
    ),
]
Resend = Annotated[
    bool | None,
    typer.Option(
        "--resend/--no-resend",
        help=t("改好退信的邮箱后，把没送到的那一期单独补发给它（不写就问）"),
    ),
]


@roster.command(
    "set",
    help=t("改一个收件人；退过信的先显示退信，改好可以单独补发。"),
)
def set_(
    name: Name,
    address: Addresses = None,
    tier: NewTier = None,
    alias: Aliases = None,
    paper: Paper = None,
    chase: Chase = None,
    chase_by_tier: ChaseByTier = False,
    contact: Contact = None,
    phone: Phone = None,
    rename: Rename = None,
    resend: Resend = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json, quiet=quiet)
    if as_json and resend:
        raise InputError(
            say("--json 和 --resend 不能同时用。"),
            advice=say("补发请另用 dispatch resend。"),
        )
    change = _change(
        addresses=None if address is None else _addresses(address),
        tier=None if tier is None else tier_named(tier),
        aliases=None if alias is None else tuple(one.strip() for one in alias if one.strip()),
        paper=paper,
        contact=contact,
        phone=phone,
    )
    if chase is not None or chase_by_tier:
        change["chase"] = None if chase_by_tier else chase
    place = open_office(office, world())
    issues = _set(view, place, name, lambda one: _renamed(one, rename, change))
    if not as_json:
        offer_resend(view, place, issues, resend=resend)


def _set(
    view: Screen, place: "Office", name: str, change: "Callable[[Recipient], Recipient]"
) -> dict[str, str]:
    """Shows the bounces, changes the recipient; returns the issues that can reach it now."""
    from dispatch.workflows import bounces, change_one, one_recipient

    with place.ledger() as ledger:
        found = bounces(ledger, one_recipient(place.roster(), name))
    show_bounces(view, found)
    before, proposed = change_one(place, name, change)
    if proposed.changes:
        show_proposed(view, proposed)
        save(view, place, proposed, say("手工"))
    else:
        view.say(say("“{before_name}”没有要改的。", before_name=before.name))
    after = proposed.changes.changed[0].after if proposed.changes else before
    issues = sendable(found, after)
    _emit(view, proposed, {"name": after.name, "sendable": list(issues)})
    return issues


def _change(**given: Any) -> dict[str, Any]:
    return {key: value for key, value in given.items() if value is not None}


def _renamed(one: "Recipient", name: str | None, change: dict[str, Any]) -> "Recipient":
    from dispatch.recipients import name_key, unpadded

    changed = replace(one, **change)
    if name is None or name_key(name) == name_key(one.name):
        return changed if name is None else replace(changed, name=unpadded(name))
    others = tuple(each for each in changed.aliases if name_key(each) != name_key(name))
    return replace(changed, name=unpadded(name), aliases=(*others, one.name))


def _addresses(given: list[str]) -> tuple[str, ...]:
    from dispatch.recipients import read_mailboxes

    read = [read_mailboxes(one) for one in given]
    problems = [problem for one in read for problem in one.problems]
    if problems:
        raise InputError(
            say("邮箱写得不对，什么也没有改："),
            faults=[Fault(one) for one in problems],
            advice=say("请核对后再运行。"),
        )
    return tuple(dict.fromkeys(address for one in read for address in one.addresses))


@roster.command(
    help=t("在名册里增加一个收件人。"),
)
def add(
    name: NewName,
    tier: Annotated[str, typer.Option("--tier", metavar="报|送|发", help=t("类别"))],
    address: Addresses = None,
    alias: Aliases = None,
    person: Annotated[bool, typer.Option("--person", help=t("是个人，不是单位"))] = False,
    paper: Paper = None,
    chase: Chase = None,
    contact: Contact = None,
    phone: Phone = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.recipients import Changes, Recipient, RecipientKind, unpadded
    from dispatch.workflows import open_office, propose

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    new = Recipient(
        name=unpadded(name),
        tier=tier_named(tier),
        kind=RecipientKind.PERSON if person else RecipientKind.UNIT,
        addresses=_addresses(address or []),
        aliases=tuple(one.strip() for one in alias or [] if one.strip()),
        paper=bool(paper),
        chase=chase,
        contact=(contact or "").strip(),
        phone=(phone or "").strip(),
    )
    proposed = propose(place, Changes(added=(new,)))
    show_proposed(view, proposed)
    save(view, place, proposed, say("手工"))
    _hint_issue(view, place, new)
    _emit(view, proposed, {"name": new.name})


def _hint_issue(view: Screen, place: "Office", new: "Recipient") -> None:
    with place.ledger() as ledger:
        latest = next(iter(ledger.numbers()), None)
    if latest is not None and not new.paper:
        view.note(
            say(
                "已发出的各期不会自动发给它；要单独发最近一期：dispatch send {latest} --only "
                "{new_name}",
                latest=latest,
                new_name=new.name,
            )
        )


@roster.command(help=t("从名册去掉一个收件人（组里也去掉）；已发出的各期照旧记着它。"))
def remove(
    name: Name,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.recipients import Changes
    from dispatch.workflows import one_recipient, open_office, propose

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    gone = one_recipient(place.roster(), name)
    proposed = propose(place, Changes(missing=(gone,)))
    show_proposed(view, proposed)
    question = say("从名册去掉“{gone_name}”？", gone_name=gone.name)
    if not view.confirm(question, yes=yes):
        raise typer.Exit(1)
    save(view, place, proposed, say("手工"))
    _emit(view, proposed, {"name": gone.name})


def _emit(view: Screen, proposed: "Proposed", told: dict[str, Any]) -> None:
    if view.as_json:
        view.emit({"schema": 1, **told, "changes": changes_json(view, proposed.changes)})
