"""Owns the check whether a mailbox rests: a login that works resumes what a login paused."""

from collections.abc import Iterator
from pathlib import Path

from dispatch.records import PauseCause
from dispatch.words import say
from dispatch.workflows.doctor.values import Check, look, ok
from dispatch.workflows.office import Office

_STATE = say("邮箱状态")


def resting(office: Office, *, logged_in: bool) -> Iterator[Check]:
    """Whether the mailbox is paused; nothing where it is not. `logged_in`: its server took us."""
    where, address = office.settings.ledger, office.settings.mailbox.address
    if isinstance(where, Path) and not where.exists():
        return
    with office.ledger() as ledger:
        paused = next((one for one in ledger.paused_mailboxes() if one.address == address), None)
        if paused is None:
            return
        if paused.cause is PauseCause.LOGIN and logged_in:
            ledger.resume_mailbox(address, PauseCause.LOGIN)
            yield ok("paused", _STATE, say("登录好了，已恢复发信"))
            return
    since = paused.since.astimezone(office.zone)
    yield look(
        "paused",
        _STATE,
        say("{since:%m-%d %H:%M} 起停用：{reason}", since=since, reason=paused.reason),
        say("修好后运行 dispatch mailbox resume {address}。", address=address),
    )
