"""Owns the verdict on a fleet's round: the ledger against what server and recipients know. Pure."""

from collections import Counter
from collections.abc import Iterator

from chaos.fleet.account import FleetAccount, Run
from chaos.fleet.drawing import BlowKind, Post
from chaos.judging import from_replies, unfounded, untrue

_OK, _UNAVAILABLE, _IO, _TRY_AGAIN, _PROTOCOL = 0, 69, 74, 75, 76
_KILLED, _TERMINATED, _INTERRUPTED = -9, -15, 130
_WORKERS = (Post.FIRST, Post.SECOND)
_BELOW_FAILED = ("awaiting", "delayed")
_OF_THE_DATABASE = (BlowKind.PULL, BlowKind.CUT, BlowKind.CRASH)


def complaints(account: FleetAccount) -> list[str]:
    """Everything that is not as it has to be; empty for a round that went well."""
    checks = (
        _doubled,
        _lost,
        untrue,
        unfounded,
        _in_doubt,
        _evidence,
        _standings,
        _endings,
        _last_run,
    )
    return [one for check in checks for one in check(account)] + [
        f"bad manners: {what}" for what in dict.fromkeys(account.offences)
    ]


def _doubled(account: FleetAccount) -> Iterator[str]:
    for message_id, times in Counter(one.message_id for one in account.arrived).items():
        if times > 1:
            yield f"doubled: message {message_id} arrived {times} times"
    planned = Counter(entry.address for entry in account.entries)
    for address, times in Counter(one.recipient for one in account.arrived).items():
        if times > planned[address]:
            yield f"doubled: {address} got {times} messages, planned were {planned[address]}"
    at_most = 1 + account.befell(BlowKind.RESEND)
    for address, times in planned.items():
        if times > at_most:
            yield f"doubled: {address} was planned for {times} times, at most {at_most} were asked"


def _lost(account: FleetAccount) -> Iterator[str]:
    known = {entry.address for entry in account.entries}
    for address in account.roster:
        if address not in known:
            yield f"lost: {address} has no delivery in the ledger"
    for address in account.of("sending"):
        yield f"lost: {address} is still in sending"
    if account.unsettled:
        yield f"lost: it never came to rest: {account.unsettled}"


def _in_doubt(account: FleetAccount) -> Iterator[str]:
    """Only what was under way when something broke, and all of it said."""
    broken_off = {one.address for one in account.played if one.leaves_in_doubt}
    doubtful = account.of("uncertain")
    others = [address for address in doubtful if address not in broken_off]
    at_most = _at_risk(account) * 2 * account.connections
    at_most += sum(one.leaves_another_in_doubt for one in account.played)
    if len(others) > at_most:
        yield f"in doubt: {len(others)} where at most {at_most} can be: {', '.join(others)}"
    for address in doubtful:
        if address not in account.last.out:
            yield f"in doubt: {address} is not named by the last run"


def _at_risk(account: FleetAccount) -> int:
    """How often somebody who sends may have lost sight of what was under way."""
    of_one = sum(
        kind in (BlowKind.KILL, BlowKind.PULL) and whom is not Post.READER
        for kind, whom in account.blows
    )
    senders = 2 + account.befell(BlowKind.SEND, BlowKind.RESEND)
    return of_one + senders * account.befell(BlowKind.CUT, BlowKind.CRASH)


def _evidence(account: FleetAccount) -> Iterator[str]:
    """Every mail that came back is evidence once."""
    for address in sorted(account.answers.keys() | account.evidence.keys()):
        came = account.answers.get(address, 0)
        kept = account.evidence.get(address, 0)
        if kept != came:
            what = "lost" if kept < came else "doubled"
            yield f"evidence {what}: {came} mails came back from {address}, {kept} are kept"


def _standings(account: FleetAccount) -> Iterator[str]:
    """What the fault machine refuses in the server's place no recipient knows of."""
    refused = set(account.of("refused"))
    for one in account.standings:
        by_server = one.said == "failed" and one.address in refused and one.true in _BELOW_FAILED
        if one.said != one.true and not by_server:
            yield f"evidence: {one.address} is {one.said} in the ledger and {one.true} in truth"


def _endings(account: FleetAccount) -> Iterator[str]:
    for run in account.runs:
        if not run.in_time:
            yield f"ending: {run.command} did not end by itself"
        if "Traceback (most recent call last)" in run.err:
            yield f"ending: {run.command} ended in a traceback: {run.err.strip()[-300:]}"
        elif run.in_time and run.code not in _allowed(account, run):
            yield f"ending: {run.command} ended with {run.code}: {run.err.strip()[-300:]}"


def _allowed(account: FleetAccount, run: Run) -> set[int]:
    """Which exit codes are right, given all that happened in the round.

    A worker sits through whatever fails, and ends only when it is asked to.
    """
    allowed = {_OK}
    if run.asked and not run.out + run.err:
        # It had not begun with anything yet.
        allowed.add(_TERMINATED)
    if account.befell(*_OF_THE_DATABASE) and (run.asked or run.post not in _WORKERS):
        allowed |= {_IO, _TRY_AGAIN}
    if run.asked and run.post is None:
        allowed.add(_INTERRUPTED)
    if run.post is not None and account.befell(BlowKind.KILL):
        allowed.add(_KILLED)
    if run.post is None:
        allowed |= {_TRY_AGAIN} | from_replies(account.played)
        if account.played:
            allowed |= {_UNAVAILABLE, _PROTOCOL}
    return allowed


def _last_run(account: FleetAccount) -> Iterator[str]:
    waiting = account.of("deferred") + account.of("planned")
    if waiting and account.last.code == _OK:
        yield f"ending: the last run ended with 0, {len(waiting)} still to go"
    if not waiting and account.last.code == _TRY_AGAIN:
        yield "ending: the last run said to try again, and nothing is left"
