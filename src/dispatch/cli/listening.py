"""Owns `dispatch poll`: what came back, and what it changed."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, english, run, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.workflows import Office, Polled


@app.command(
    help=t(
        "收信：记下回执、退信、自动回复和答复；信箱原样不动。",
        "Read the mailbox and record what came back; the mailbox is left as it was.",
    )
)
def poll(
    from_zero: Annotated[
        bool,
        typer.Option("--from-zero", help=t("从头再读一遍（结果不变）", "read everything again")),
    ] = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    with place.ledger() as ledger:
        polled = run(poll_once(place, ledger, from_zero=from_zero))
    show_polled(view, polled)
    if view.as_json:
        view.emit(
            {
                "schema": 1,
                "read": polled.read,
                "passed_over": polled.passed_over,
                "changes": [_change_json(change) for change in polled.changes],
            }
        )


async def poll_once(place: "Office", ledger: "Ledger", *, from_zero: bool = False) -> "Polled":
    """Opens the mailbox, reads what is new, and closes it whatever happens."""
    from dispatch.workflows import Polled, poll

    if ledger.first_planned(place.settings.mailbox.address) is None:
        return Polled((), 0, 0, 0)
    mailbox = await place.mailbox()
    try:
        return await poll(
            ledger,
            mailbox,
            place.settings.mailbox.address,
            place.settings.mailbox.folders,
            place.world.clock,
            from_zero=from_zero,
        )
    finally:
        await mailbox.close()


def show_polled(view: Screen, polled: "Polled") -> None:
    """What changed, a line each, and what was left aside."""
    for change in polled.changes:
        mark = "" if change.believed else "？"
        view.say(
            Words(
                f"  {change.issue} {change.tier} {change.recipient}{mark} {change.summary.zh}",
                f"  {change.issue} {change.tier} {change.recipient}{mark} {change.summary.en}",
            )
        )
    view.say(
        Words(
            f"读了 {polled.read} 封新邮件，记下 {len(polled.changes)} 条，"
            f"{polled.passed_over} 封与发送无关。",
            f"{polled.read} new messages read, {len(polled.changes)} recorded, "
            f"{polled.passed_over} of no concern.",
        )
    )
    if polled.missing:
        view.warn(
            Words(
                f"有 {polled.missing} 封服务器没有给出，下次收信会再读。",
                f"{polled.missing} messages were not delivered; the next poll asks again.",
            )
        )


def _change_json(change: Any) -> dict[str, Any]:
    return {
        "issue": change.issue,
        "tier": change.tier.value,
        "name": change.recipient,
        "kind": change.kind.value,
        "summary": change.summary.en if english() else change.summary.zh,
        "believed": change.believed,
        "before": change.before.label,
        "after": change.after.label,
    }
