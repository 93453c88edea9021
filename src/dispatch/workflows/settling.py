"""Owns a clerk's word on what came back: a suggestion counted or dismissed, evidence voided.

Nothing is deleted. A sender that was settled once speaks for its recipient from then on, as far as
its mail names a message of ours.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dispatch.errors import InputError
from dispatch.inbound import Letter, classify, fails, letter, trusted_results
from dispatch.ledger import Ledger
from dispatch.recipients import Recipient, by_names, name_key, near_names
from dispatch.records import Deed, IssueRecord, RecipientRecord, Ruled, Ruling, Suggestion, Verdict
from dispatch.states import EvidenceKind
from dispatch.words import listed, say
from dispatch.workflows.deeds import deed
from dispatch.workflows.office import Office

_ANSWERS = frozenset((EvidenceKind.REPLY, EvidenceKind.READ_RECEIPT, EvidenceKind.OTHER))


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A suggestion, and what a person would read in its mail."""

    suggestion: Suggestion
    letter: Letter


def awaiting(office: Office, ledger: Ledger) -> Iterator[Awaiting]:
    """What awaits the clerk's word, the oldest first."""
    for one in ledger.suggestions(office.settings.own_addresses):
        yield Awaiting(one, letter(ledger.raw_message(one.evidence_id) or b""))


def accept(
    office: Office, ledger: Ledger, evidence_id: int, by: str, name: str | None = None
) -> Ruled:
    """Counts a suggestion for its recipient, or for another of the same issue by name.

    Raises InputError where it awaits no word, where there is no such recipient, or where the mail
    alone does not tell whose it is and no name is given.
    """
    one = _suggestion(ledger, evidence_id)
    recipient = one.recipient
    if name is not None:
        record = ledger.issue(one.issue)
        assert record is not None  # its evidence is there
        recipient = named(office, record, name).name
    elif not one.matched_by.names_one:
        raise InputError(
            say("第 {evidence_id} 条看不出是哪个单位的。", evidence_id=evidence_id),
            advice=say("请用 --as 写明收件人。"),
        )
    ruling = _ruling(office, evidence_id, Verdict.ACCEPTED, by)
    act = deed(office, Deed.SETTLE, note=_which(evidence_id))
    ruled = ledger.accept(ruling, recipient, _spokesman(office, ledger, one, recipient), act)
    if ruled is None:
        raise InputError(
            say("“{recipient}”这一期没有发过邮件，不能计入。", recipient=recipient),
            advice=say("请核对名称。"),
        )
    raw = ledger.raw_message(evidence_id)
    if raw is not None:
        office.attachments().settle(one.issue, recipient, raw)
    return ruled


def _spokesman(office: Office, ledger: Ledger, one: Suggestion, recipient: str) -> str | None:
    """The sender, if it may speak for the recipient from now on.

    Never a mail system, never another unit's address, never one that may have been forged.
    """
    taken = classify(ledger.raw_message(one.evidence_id) or b"")
    sender = (taken.sender or "").lower()
    if not sender or one.kind not in _ANSWERS:
        return None
    trusted = {name for one in office.settings.mailboxes for name in one.trusted_authserv}
    if fails(trusted_results(taken.authentication, trusted), sender):
        return None
    owner = ledger.known(office.settings.own_addresses, addresses=(sender,)).by_address.get(sender)
    if owner is not None and owner.recipient != recipient:
        return None
    return sender


def dismiss(office: Office, ledger: Ledger, evidence_id: int, by: str) -> Ruled:
    """Says that a suggestion is no answer; `restore` brings it back."""
    _suggestion(ledger, evidence_id)
    ruling = _ruling(office, evidence_id, Verdict.DISMISSED, by)
    act = deed(office, Deed.SETTLE, note=f"{_which(evidence_id)} ✗")
    return _done(ledger.take_back(ruling, act), evidence_id)


def refuse_unknown(ledger: Ledger, evidence_id: int) -> None:
    """Raises InputError where there is no such evidence: better before any question."""
    if not ledger.is_evidence(evidence_id):
        raise InputError(
            say("没有第 {evidence_id} 条记录。", evidence_id=evidence_id),
            advice=say("编号见 dispatch show 期号 名称。"),
        )


def void(office: Office, ledger: Ledger, evidence_id: int, by: str, reason: str) -> Ruled:
    """Takes evidence back; it is kept with the reason and counts no more."""
    ruling = replace(_ruling(office, evidence_id, Verdict.VOIDED, by), reason=reason)
    act = deed(office, Deed.VOID, note=f"{_which(evidence_id)} {reason}")
    return _done(ledger.take_back(ruling, act), evidence_id)


def restore(office: Office, ledger: Ledger, evidence_id: int, by: str, reason: str) -> Ruled:
    """Lets voided evidence be as it was."""
    ruling = replace(_ruling(office, evidence_id, Verdict.RESTORED, by), reason=reason)
    act = deed(office, Deed.RESTORE, note=f"{_which(evidence_id)} {reason}")
    return _done(ledger.restore(ruling, act), evidence_id)


def named(office: Office, record: IssueRecord, name: str) -> RecipientRecord:
    """The recipient of an issue by its name, or by any that the roster of today has for it.

    Raises InputError with those that come near.
    """
    known = {name_key(one.name): one for one in record.recipients}
    key = name_key(name)
    if key in known:
        return known[key]
    names_today = by_names(_today(office))
    if (one := names_today.get(key)) is not None:
        for other in one.keys:
            if other in known:
                return known[other]
    near = near_names(key, {spelt: one.name for spelt, one in known.items()})
    names = listed((near or [one.name for one in record.recipients])[:10])
    raise InputError(
        say("第 {number} 期的收件人里没有“{name}”。", number=record.number, name=name),
        advice=say("名称照名册写，例如：{names}。", names=names),
    )


def _today(office: Office) -> tuple[Recipient, ...]:
    """The roster's recipients; one may look back without it."""
    try:
        return office.roster().recipients
    except InputError:
        return ()


def _which(evidence_id: int) -> str:
    return f"[{evidence_id}]"


def _ruling(office: Office, evidence_id: int, verdict: Verdict, by: str) -> Ruling:
    return Ruling(evidence_id, verdict, office.world.clock(), by)


def _suggestion(ledger: Ledger, evidence_id: int) -> Suggestion:
    one = ledger.suggestion(evidence_id)
    if one is not None:
        return one
    raise InputError(
        say("没有第 {evidence_id} 条待确认的来信，可能已经处理过。", evidence_id=evidence_id),
        advice=say("请运行 dispatch inbox 查看编号。"),
    )


def _done(ruled: Ruled | None, evidence_id: int) -> Ruled:
    if ruled is not None:
        return ruled
    raise InputError(
        say("没有第 {evidence_id} 条记录，或它已经是这个状态。", evidence_id=evidence_id),
        advice=say("编号见 dispatch show 期号 名称。"),
    )
