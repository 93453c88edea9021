"""Owns `dispatch worker`: sends what is planned, beside other machines, until it is ended."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import interrupts
from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, run, screen, t, world
from dispatch.cli.delivering import heeding
from dispatch.cli.screen import Screen
from dispatch.states import Step
from dispatch.words import one_line, say

if TYPE_CHECKING:
    from dispatch.workflows import Office, Submitted
    from dispatch.workflows.working import GaveUp, Halted, Told

Once = Annotated[
    bool,
    typer.Option("--once", help=t("把现在能发的发完就结束")),
]
_SAY_EVERY = 60.0


@app.command(help=t("帮着发送：几台电脑各开一个，一起把已确认的发完（台账要在 PostgreSQL 里）。"))
def worker(
    once: Once = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    import asyncio

    from dispatch.workflows import open_office
    from dispatch.workflows.crew import work
    from dispatch.workflows.working import refuse_a_file

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    refuse_a_file(place)

    async def at_work() -> None:
        stop, teller = asyncio.Event(), Teller(view, place)
        await heeding(view, stop, work(place, teller.tell, stop, view.text, once=once))
        teller.say_sent()

    view.note(say("开始工作，按 Ctrl-C 结束。"))
    with interrupts.remembered():
        run(at_work())
    view.note(say("已停止。"))


class Teller:
    """Tells what a worker does: sums on the screen, each message by --json."""

    def __init__(self, view: Screen, place: "Office") -> None:
        self._view, self._place = view, place
        self._sent = 0
        self._trouble: tuple[str, float] | None = None
        self._said_at = place.world.passed()

    def tell(self, told: "Told") -> None:
        """Hears one thing."""
        from dispatch.workflows import Resting, Submitted, working

        view = self._view
        match told:
            case Submitted():
                self._hear_submitted(told)
            case Resting():
                self.say_sent()
                until = told.until.astimezone(self._place.zone)
                self._emit(event="resting", until=until.isoformat())
                view.say(say("{when:%H:%M} 以前不发（限额，或服务商要求暂停）。", when=until))
            case working.Began():
                self._emit(event="began", name=told.name)
                view.note(say("登记为 {name}。", name=told.name))
            case working.Trouble():
                if self._said_lately(view.text(told.error.problem)):
                    return
                self._emit(event="trouble", problem=view.text(told.error.problem))
                view.warn(
                    say(
                        "{problem}，{pause:.0f} 秒后再试。",
                        problem=told.error.problem,
                        pause=told.seconds,
                    )
                )
            case working.Halted() | working.GaveUp():
                self._say_stopped(told)
            case working.Buried():
                self._emit(event="buried", uncertain=told.doubtful)
                view.warn(
                    say(
                        "另一个发送进程中断时有 {doubtful} 封不确定是否已发出，不会自动重发。",
                        doubtful=told.doubtful,
                    )
                )
            case working.Paused():
                self.say_sent()

    def _hear_submitted(self, told: "Submitted") -> None:
        self._sent += told.outcome.step is Step.ACCEPT
        self._emit(event="submitted", **_submitted(told))
        if told.outcome.step is Step.REFUSE:
            self._say_refused(told)
        if self._place.world.passed() - self._said_at >= _SAY_EVERY:
            self.say_sent()

    def _say_refused(self, told: "Submitted") -> None:
        claim, outcome = told.claim, told.outcome
        self._view.warn(
            say(
                "第 {number} 期 {name} <{address}> 被拒收：{code} {said}",
                number=claim.issue,
                name=claim.recipient,
                address=claim.address,
                code=outcome.code or "",
                said=one_line(outcome.text),
            )
        )

    def _say_stopped(self, told: "Halted | GaveUp") -> None:
        from dispatch.workflows import working

        if isinstance(told, working.Halted):
            self._emit(event="halted", issue=told.issue)
            self._view.warn(say("第 {number} 期停下了，要人决定：", number=told.issue))
        else:
            self._emit(event="gave up", mailbox=told.mailbox)
            self._view.warn(say("邮箱 {mailbox} 不发了，其他邮箱照常发。", mailbox=told.mailbox))
        self._view.error(told.error)

    def _said_lately(self, trouble: str) -> bool:
        """A database that is away for hours is not worth a line each few seconds."""
        now, before = self._place.world.passed(), self._trouble
        if before is not None and before[0] == trouble and now - before[1] < _SAY_EVERY:
            return True
        self._trouble = (trouble, now)
        return False

    def say_sent(self) -> None:
        """The sum since the last time."""
        self._said_at = self._place.world.passed()
        sent, self._sent = self._sent, 0
        if sent:
            self._view.say(say("发出 {sent} 封。", sent=sent))

    def _emit(self, **values: Any) -> None:
        if self._view.as_json:
            self._view.emit_line({"schema": 1, **values})


def _submitted(told: Any) -> dict[str, Any]:
    claim, outcome = told.claim, told.outcome
    return {
        "issue": claim.issue,
        "name": claim.recipient,
        "address": claim.address,
        "message_id": claim.message_id,
        "outcome": outcome.step.value,
        "code": outcome.code,
    }
