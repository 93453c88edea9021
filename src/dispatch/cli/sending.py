"""Owns `dispatch send`: the plan, the questions, and which of its ways a sending goes."""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    Number,
    Only,
    Quiet,
    Tiers,
    Yes,
    app,
    run,
    screen,
    t,
    world,
)
from dispatch.cli.delivering import deliver, ledger_to_send
from dispatch.cli.plan_view import show_plan
from dispatch.cli.scheduling import may_begin, wait_for, warn_of_clock
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.tiers import Tier
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import IssueHead, Scope
    from dispatch.workflows import Office, Prepared


@app.command(
    help=t(
        "发送一期；中断后再运行就接着发，绝不重发。",
        "Send an issue; run again, it goes on where it stopped and never sends twice.",
    )
)
def send(
    number: Number,
    tier: Tiers = None,
    only: Only = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="TIME",
            help=t("定时发送，如 '2023-09-01 08:30'", "send at that time, as '2023-09-01 08:30'"),
        ),
    ] = None,
    now: Annotated[
        bool,
        typer.Option(
            "--now",
            help=t(
                "不等定好的时间，也不问办公时间，现在就发",
                "send now, whatever was appointed and whatever the hour",
            ),
        ),
    ] = False,
    again: Annotated[
        list[str] | None,
        typer.Option(
            "--again",
            metavar="NAME",
            help=t(
                "核实没有收到的“不确定”：把同一封再发一次，可重复",
                "of those in doubt, send this one's message once more; repeatable",
            ),
        ),
    ] = None,
    correction: Annotated[
        bool,
        typer.Option(
            "--correction",
            help=t(
                "稿件改过了：标明“更正”，向所有人重新发送",
                "the text was changed: send it to everyone, marked as a correction",
            ),
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run", help=t("只写出 .eml 文件，不发送", "write .eml files, send nothing")
        ),
    ] = False,
    test_to: Annotated[
        str | None,
        typer.Option(
            "--test-to",
            metavar="ADDR",
            help=t("只试发一封给这个地址", "send one trial to this address"),
        ),
    ] = None,
    wait: Annotated[
        bool,
        typer.Option(
            "--wait/--no-wait",
            help=t(
                "到了发信限额，短的等一等再接着发（默认）；不等则结束，下次接着发",
                "sit through short pauses at the limits (default), or end and go on later",
            ),
        ),
    ] = True,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import appointed, open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    scope = scope_of(tier, only)
    asked = _Asked(number, scope, yes=yes, now=now, correction=correction, wait=wait)
    _refuse_contradictions(at, asked, again, dry_run=dry_run, test_to=test_to)
    if at is not None:
        asked = replace(asked, at=appointed(place, at))
    if dry_run or test_to:
        _rehearse(view, place, number, asked.scope, test_to)
        return
    with ledger_to_send(place) as ledger:
        warn_of_clock(view, place, ledger)
        ledger.settle_interrupted(place.world.clock())
        if again:
            _send_again(view, place, ledger, asked, again)
        elif _make_ready(view, place, ledger, asked):
            _send_in_time(view, place, ledger, asked)
        else:
            raise typer.Exit(1)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the command line asks of a sending."""

    number: str
    scope: "Scope"
    yes: bool
    now: bool
    correction: bool
    wait: bool
    at: datetime | None = None


def _refuse_contradictions(
    at: str | None, asked: _Asked, again: list[str] | None, *, dry_run: bool, test_to: str | None
) -> None:
    given = [
        name
        for name, is_given in (
            ("--at", at is not None),
            ("--now", asked.now),
            ("--again", bool(again)),
            ("--dry-run", dry_run),
            ("--test-to", test_to is not None),
        )
        if is_given
    ]
    if len(given) > 1 and given != ["--now", "--again"]:
        both = " ".join(given)
        raise InputError(
            Words(f"{both} 不能同时用。", f"{both} contradict each other."),
            advice=Words("请只留一个。", "keep only one of them."),
        )
    if asked.correction and again:
        raise InputError(
            Words("--correction 和 --again 不能同时用。", "--correction contradicts --again."),
            advice=Words("请只留一个。", "keep only one of them."),
        )


def _send_in_time(view: Screen, place: "Office", ledger: "Ledger", asked: _Asked) -> None:
    """Waits for the appointed time where there is one, and sends."""
    head = ledger.head(asked.number)
    assert head is not None  # it was planned just now
    if wait_for(view, place, head.send_at):
        deliver(view, place, ledger, asked.number, asked.scope, wait=asked.wait)


def scope_of(tiers: list[str] | None, names: list[str] | None) -> "Scope":
    """The recipients that --tier and --only leave; raises InputError for an unknown tier."""
    from dispatch.records import Scope

    unknown = [one for one in tiers or [] if one not in set(Tier)]
    if unknown:
        raise InputError(
            Words(f"没有“{unknown[0]}”这一类。", f"there is no tier “{unknown[0]}”."),
            advice=Words("--tier 只能是 报、送、发。", "--tier is one of 报, 送, 发."),
        )
    return Scope(
        None if not tiers else frozenset(Tier(one) for one in tiers),
        None if not names else frozenset(names),
    )


def check_names(scope: "Scope", known: Set[str]) -> None:
    """Raises InputError for a name that no recipient has."""
    strangers = sorted((scope.names or frozenset()) - known)
    if strangers:
        listed = "、".join(strangers)
        raise InputError(
            Words(f"名册里没有：{listed}。", f"not in the roster: {listed}."),
            advice=Words(
                "请按 recipients.yaml 里的写法写名称。", "write names as in recipients.yaml."
            ),
        )


def _rehearse(
    view: Screen, place: "Office", number: str, scope: "Scope", test_to: str | None
) -> None:
    from dispatch.workflows import prepare, send_trial, write_dry_run

    prepared = prepare(place, number)
    with place.ledger() as ledger:
        show_plan(view, place, prepared, scope, ledger, place.world.clock())
    check_names(scope, {one.name for one in prepared.plan.recipients})
    if test_to is not None:
        tier = next(iter(scope.tiers)) if scope.tiers else None
        run(send_trial(place, prepared, test_to, tier))
        view.say(
            Words(
                f"已试发一封到 {test_to}，没有记入台账。",
                f"one trial sent to {test_to}; not recorded.",
            )
        )
        return
    folder = place.folder / "dry-run" / number
    written = write_dry_run(place, prepared, scope, folder)
    view.say(
        Words(
            f"演练：{len(written)} 封写在 {folder}，没有发送。",
            f"dry run: {len(written)} messages in {folder}; nothing was sent.",
        )
    )
    if view.as_json:
        view.emit({"schema": 1, "issue": number, "files": [str(path) for path in written]})


def _make_ready(view: Screen, place: "Office", ledger: "Ledger", asked: _Asked) -> bool:
    """Plans a round, or goes on with one; False when the clerk says no."""
    from dispatch.workflows import (
        find_manuscript,
        is_other_text,
        read_issue,
        refuse_other_text,
        refuse_same_text,
    )

    record = ledger.head(asked.number)
    send_at = None if asked.now else asked.at
    # A plan of which nothing has left is made anew: text and roster may have been mended.
    if record is not None and ledger.withdraw(asked.number):
        send_at = send_at or (None if asked.now else record.send_at)
        record = None
    if record is None:
        return _begin(view, place, ledger, replace(asked, at=send_at))
    manuscript = find_manuscript(place.folder, asked.number)
    other = manuscript is not None and is_other_text(record, read_issue(place, asked.number)[0])
    if asked.correction:
        if not other:
            raise refuse_same_text(record)
        return _correct(view, place, ledger, asked, record)
    _check_known(ledger, asked)
    if other:
        raise refuse_other_text(record)
    return _go_on(view, place, ledger, asked, record)


def _check_known(ledger: "Ledger", asked: _Asked) -> None:
    if asked.scope.names is not None:
        check_names(asked.scope, ledger.names(asked.number))


def _begin(view: Screen, place: "Office", ledger: "Ledger", asked: _Asked) -> bool:
    from dispatch.workflows import prepare

    prepared = prepare(place, asked.number)
    if not _agreed(view, place, ledger, prepared, asked, Words("现在发送？", "send now?")):
        return False
    ledger.plan(replace(prepared.plan, send_at=asked.at), place.world.clock())
    return True


def _correct(
    view: Screen, place: "Office", ledger: "Ledger", asked: _Asked, record: "IssueHead"
) -> bool:
    """A new round with another text: for everyone, since everyone may have the old one."""
    from dispatch.workflows import prepare

    prepared = prepare(place, asked.number, correction=record.round)
    gone = ledger.names(asked.number) - {one.name for one in prepared.plan.recipients}
    if gone:
        names = "、".join(sorted(gone))
        view.warn(
            Words(
                f"  注意：收到过原文、但已不在名册里，更正不会发给：{names}",
                f"  note: had the old text, no longer in the roster, get no correction: {names}",
            )
        )
    question = Words("作为“更正”向以上所有人发送？", "send to all of these as a correction?")
    if not _agreed(view, place, ledger, prepared, asked, question):
        return False
    ledger.plan_correction(replace(prepared.plan, send_at=asked.at), place.world.clock())
    return True


def _agreed(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    prepared: "Prepared",
    asked: _Asked,
    question: Words,
) -> bool:
    """Shows the plan and asks all there is to ask."""
    check_names(asked.scope, {one.name for one in prepared.plan.recipients})
    begins = max(asked.at or place.world.clock(), place.world.clock())
    show_plan(view, place, prepared, asked.scope, ledger, begins)
    if not may_begin(view, place, begins, asked.at, now_too=asked.now):
        return False
    if asked.at is not None and asked.at > place.world.clock():
        local = asked.at.astimezone(place.settings.zone)
        question = Words(f"定在 {local:%Y-%m-%d %H:%M} 发送？", f"send at {local:%Y-%m-%d %H:%M}?")
    return view.confirm(question, yes=asked.yes)


def _go_on(
    view: Screen, place: "Office", ledger: "Ledger", asked: _Asked, record: "IssueHead"
) -> bool:
    from dispatch.states import DeliveryState

    counts = ledger.counts(asked.number)
    waiting = counts.get(DeliveryState.PLANNED, 0) + counts.get(DeliveryState.DEFERRED, 0)
    done = counts.get(DeliveryState.ACCEPTED, 0)
    view.note(
        Words(
            f"第 {asked.number} 期：已发出 {done} 封，还有 {waiting} 封待发。",
            f"issue {asked.number}: {done} sent, {waiting} still to go.",
        )
    )
    if waiting == 0:
        return True
    send_at = record.send_at
    if asked.now or asked.at is not None:
        send_at = asked.at
        ledger.reschedule(asked.number, send_at)
    begins = max(send_at or place.world.clock(), place.world.clock())
    # What has begun is not late any more: only a sending that never began at its hour is.
    begun = send_at if done == 0 else None
    if not may_begin(view, place, begins, begun, now_too=asked.now):
        return False
    return view.confirm(Words("接着发送？", "go on sending?"), yes=asked.yes)


def _send_again(
    view: Screen, place: "Office", ledger: "Ledger", asked: _Asked, names: list[str]
) -> None:
    """One more try for messages in doubt, each under its own Message-ID; the clerk has asked."""
    from dispatch.records import Scope
    from dispatch.states import DeliveryState
    from dispatch.workflows import known_issue

    record = known_issue(ledger, asked.number)
    scope = Scope(names=frozenset(names))
    check_names(scope, {one.name for one in record.recipients})
    doubtful = [
        f"{one.name} <{delivery.address}>"
        for one in record.recipients
        if one.name in names
        for delivery in one.deliveries
        if delivery.state is DeliveryState.UNCERTAIN
    ]
    if not doubtful:
        raise InputError(
            Words(
                f"{'、'.join(names)} 没有“不确定”的邮件，没有什么要再发。",
                f"nothing is in doubt for {', '.join(names)}; there is nothing to send again.",
            ),
            advice=Words(
                "要向没有回复的补发，请用 dispatch resend。",
                "to write again to those that have not replied, use dispatch resend.",
            ),
        )
    view.note(Words(f"再发一次：{'、'.join(doubtful)}", f"once more: {', '.join(doubtful)}"))
    question = Words(
        "是同一封邮件，对方若已收到，多数邮箱只显示一封。确定再发？",
        "it is the same message; a mailbox that has it shows it once, mostly. Send it?",
    )
    if not view.confirm(question, yes=asked.yes):
        raise typer.Exit(1)
    ledger.send_again(asked.number, names)
    deliver(view, place, ledger, asked.number, scope, wait=asked.wait)
