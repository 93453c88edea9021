"""Owns one round of `dispatch run`: sendings that may go, the poll, the reminders; written down.

A poll that fails stops the reminders, since somebody may have answered, and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from dispatch.cli import interrupts
from dispatch.cli.app import run
from dispatch.cli.delivering import deliver, ledger_to_send, unless_stopped
from dispatch.cli.listening import waiting
from dispatch.cli.reminding import send_reminders
from dispatch.cli.screen import Kept, Screen
from dispatch.errors import DispatchError, LoginRefused, Stopped, TryAgain
from dispatch.states import EvidenceKind
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Change
    from dispatch.workflows import Office, Reminding, RunLog, Sending

_MOST_NAMES = 20


@dataclass(slots=True)
class Round:
    """One round: what was done, what waits for a clerk, what failed."""

    view: Screen
    place: "Office"
    log: "RunLog"
    told: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    failed: list[DispatchError] = field(default_factory=list)
    shown: bool = False

    @classmethod
    def of(cls, view: Screen, place: "Office") -> "Round":
        """A round in an office, with its log beside the ledger."""
        from dispatch.workflows import RUN_LOG, RunLog

        return cls(view, place, RunLog(place.settings.state / RUN_LOG))

    def carry(self) -> None:
        """All that is due, in its order; what a server or a file can cause stands in `failed`."""
        try:
            with ledger_to_send(self.place) as ledger:
                self.log.rotate()
                self._carry(ledger)
        except TryAgain as error:
            # Another run does what is due: to write so once a day is enough, and the screen has
            # it from `failed`.
            self.failed.append(error)
            self._hold(error.problem, aloud=False)
        except DispatchError as error:
            self._fail(say("没有做"), error)

    def _carry(self, ledger: "Ledger") -> None:
        from dispatch.workflows import clock_stood_later

        if clock_stood_later(self.place, ledger) is not None:
            self._hold(say("电脑的时钟比台账里的记录还早，什么也没有做，请核对日期和时间"))
            return
        doubtful = ledger.settle_interrupted(self.place.world.clock())
        if doubtful:
            self._tell(
                say("上次中断时有 {doubtful} 封不确定是否已发出，不会自动重发", doubtful=doubtful)
            )
        self._send(ledger)
        if self._may_go_on() and self._poll(ledger) and self._may_go_on():
            self._remind(ledger)

    def _may_go_on(self) -> bool:
        refused = any(isinstance(one, LoginRefused) for one in self.failed)
        return not refused and not interrupts.was_heard()

    # -- sendings -------------------------------------------------------------------------------

    def _send(self, ledger: "Ledger") -> None:
        from dispatch.workflows import due_sendings

        for head in ledger.heads_waiting():
            # What a crash left of reminders is decided on anew, after the poll.
            ledger.take_back_unsent(head.number)
        for one in due_sendings(self.place, ledger):
            if one.held is not None:
                self._hold(say("{number} {held}", number=one.number, held=one.held))
            elif self._may_go_on():
                self._deliver(ledger, one)

    def _deliver(self, ledger: "Ledger", sending: "Sending") -> None:
        number = sending.number
        how = say("接着发送")
        if sending.appointed:
            how = say("定时发送")
        self._note(ledger, say("{how}：开始", how=how), number)
        part = Kept(self.view.language)
        try:
            deliver(part, self.place, ledger, number, sending.scope, wait=False, by_itself=True)
        except DispatchError as error:
            self._fail(say("{number} {how}", number=number, how=how), error)
        self._tell(_outcome(number, how, part))

    # -- the poll -------------------------------------------------------------------------------

    def _poll(self, ledger: "Ledger") -> bool:
        """Whether the mailbox is read to its end."""
        from dispatch.workflows import poll_office

        try:
            polled = run(unless_stopped(poll_office(self.place, ledger, hear=waiting(self.view))))
        except DispatchError as error:
            self._fail(say("收信没有成功，这次不催办"), error)
            return False
        if polled is None:
            self.failed.append(Stopped(say("收信时停下了。")))
            return False
        if polled.changes or polled.settled:
            said = _polled(polled.changes, polled.settled)
            self._note(ledger, said)
            self._tell(said)
        return True

    # -- reminders ------------------------------------------------------------------------------

    def _remind(self, ledger: "Ledger") -> None:
        from dispatch.workflows import (
            decide_reminders,
            known_issue,
            open_issues,
            settle_leftovers,
            today_of,
            unfit_hour,
        )

        if unfit_hour(self.place) is not None:
            return
        room = self.place.settings.chasing.policy.cap
        try:
            roster = today_of(self.place, ledger)
            for number in open_issues(self.place, ledger):
                kept = settle_leftovers(self.place, ledger, number)
                record = known_issue(ledger, number)
                reminding = decide_reminders(
                    self.place, record, roster, by_itself=True, room=room, kept=kept
                )
                room -= len(reminding.due)
                self._remind_of(ledger, reminding)
                if not self._may_go_on():
                    return
        except DispatchError as error:
            self._fail(say("催办"), error)

    def _remind_of(self, ledger: "Ledger", reminding: "Reminding") -> None:
        from dispatch.workflows import calendar_doubt, days_shown

        number = reminding.record.number
        names = [row.name for row, _ in reminding.due]
        self._ask_a_clerk(reminding)
        if not names and not reminding.kept:
            return
        doubt = calendar_doubt(days_shown(reminding))
        if doubt is not None:
            self._hold(doubt, once=True)
        if names:
            said = say("催办：{listed}", listed=_listed(names))
            self._note(ledger, said, number)
        part = Kept(self.view.language)
        try:
            send_reminders(part, self.place, ledger, reminding, by_itself=True)
        finally:
            if part.kept:
                listed = f"（{_listed(names)}）" if names else ""
                how = say("催办{listed}", listed=listed)
                self._tell(_outcome(number, how, part))

    def _ask_a_clerk(self, reminding: "Reminding") -> None:
        """Says what is left to a clerk: reminders once a day; calls and addresses once."""
        from dispatch.reminders import Reason

        number = reminding.record.number
        asks = [one.name for one in reminding.decisions if one.reason is Reason.ASKS]
        if asks:
            self._hold(
                say(
                    "{number} 有 {count} 个到了催办的日子，要人确认：运行 dispatch remind",
                    number=number,
                    count=len(asks),
                )
            )
        gone = [one.name for one in reminding.decisions if one.reason is Reason.GONE]
        for names, said in (
            ([row.name for row, _ in reminding.to_call], say("请打电话")),
            ([row.name for row, _ in reminding.to_mend], say("邮箱要更正（退信）")),
            (gone, say("已不在名册里，不再催")),
        ):
            if names:
                listed = _listed(names)
                told = say("{number} {said}：{listed}", number=number, said=said, listed=listed)
                self._hold(told, once=True)

    # -- writing down ---------------------------------------------------------------------------

    def _tell(self, said: Words) -> None:
        self.told.append(self.view.text(said))
        self.log.write(self._local(), said)
        self.view.say(said)

    def _hold(self, said: Words, *, once: bool = False, aloud: bool = True) -> None:
        """What waits for a clerk: in the log and on the screen once a day, or only once."""
        self.held.append(self.view.text(said))
        if not self.log.has(said, None if once else self._local()):
            self.log.write(self._local(), said)
            if aloud:
                self.view.say(said)
                self.shown = True

    def _fail(self, what: Words, error: DispatchError) -> None:
        self.failed.append(error)
        problem = error.problem
        self.log.write(self._local(), say("{what}：{problem}", what=what, problem=problem))

    def _note(self, ledger: "Ledger", said: Words, number: str | None = None) -> None:
        from dispatch.records import Deed
        from dispatch.workflows import deed

        ledger.note([deed(self.place, Deed.RUN, number, note=self.view.text(said))])

    def _local(self) -> "datetime":
        return self.place.world.clock().astimezone(self.place.settings.zone)


def _listed(names: list[str]) -> str:
    more = len(names) - _MOST_NAMES
    return "、".join(names[:_MOST_NAMES]) + (f" …+{more}" if more > 0 else "")


def _outcome(number: str, how: Words, part: Kept) -> Words:
    """What came of a sending, by what it would have said to a clerk."""
    sent = part.kept.get("sent_now", 0)
    doubtful, refused = (len(part.kept.get(key, ())) for key in ("uncertain", "refused"))
    said = say("{number} {how}：发出 {sent} 封", number=number, how=how, sent=sent)
    if doubtful:
        said = _and(said, say("不确定共 {doubtful} 封", doubtful=doubtful))
    if refused:
        said = _and(said, say("被拒收共 {refused} 封", refused=refused))
    return said


def _polled(changes: "Sequence[Change]", settled: int) -> Words:
    automatic = EvidenceKind.AUTO_REPLY
    doubtful = sum(not one.believed and one.kind is not automatic for one in changes)
    said = say("收信：记下 {count} 条", count=len(changes))
    if doubtful:
        said = _and(said, say("{doubtful} 条要 dispatch inbox 确认", doubtful=doubtful))
    if settled:
        said = _and(said, say("查清“不确定” {settled} 封", settled=settled))
    return said


def _and(one: Words, other: Words) -> Words:
    return say("{one}，{other}", one=one, other=other)
