"""Owns the poll: cursor → fetch → classify → match → evidence, fold and cursor in one commit.

The mailbox is left as it was. What cannot be told apart is kept as a suggestion, never counted;
what is nobody's business is only counted.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dispatch.imap import Fetched, Folder, Mailbox
from dispatch.inbound import Classified, Kind, RecipientReport, believable, classify
from dispatch.ledger import Ledger
from dispatch.records import Addressee, Change, Finding, FolderCursor, MatchedBy
from dispatch.states import EvidenceKind, Standing, proves
from dispatch.words import Words

_BATCH = 40
# Mail may be stamped by a server on the other side of midnight.
_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Polled:
    """What a poll found: changes, and how many messages were read and passed over."""

    changes: tuple[Change, ...]
    read: int
    passed_over: int
    missing: int


async def poll(
    ledger: Ledger,
    mailbox: Mailbox,
    address: str,
    extra_folders: Collection[str],
    clock: Callable[[], datetime],
    *,
    from_zero: bool = False,
) -> Polled:
    """Reads what is new since the cursor, or everything since the first issue with `from_zero`."""
    since = ledger.first_planned(address)
    total = Polled((), 0, 0, 0)
    if since is None:
        return total
    cursors = {} if from_zero else ledger.cursors(address)
    for folder in _worth_reading(await mailbox.folders(), extra_folders):
        uidvalidity = await mailbox.examine(folder)
        known, last = cursors.get(folder.name, (uidvalidity, 0))
        # A new UIDVALIDITY makes old UIDs meaningless (RFC 3501 2.3.1.1): read all again.
        start = last if known == uidvalidity else 0
        uids = [uid for uid in await mailbox.uids_since((since - _MARGIN).date()) if uid > start]
        reader = _Reader(ledger, mailbox, address, folder.name, uidvalidity, clock)
        total = _sum(total, await reader.read(uids, start))
    return total


def _worth_reading(folders: Sequence[Folder], extra: Collection[str]) -> list[Folder]:
    """INBOX, the junk folder (receipts land there) and what the office named."""
    return [
        folder
        for folder in folders
        if folder.name.upper() == "INBOX"
        or "\\junk" in folder.special_use
        or folder.name in _JUNK_NAMES
        or folder.name in extra
    ]


# Servers without special-use flags (QQ): by name; 垃圾邮件 in modified UTF-7.
_JUNK_NAMES = frozenset({"Junk", "Spam", "Junk E-mail", "&V4NXPpCuTvY-"})


@dataclass(frozen=True, slots=True)
class _Reader:
    ledger: Ledger
    mailbox: Mailbox
    address: str
    folder: str
    uidvalidity: int
    clock: Callable[[], datetime]

    async def read(self, uids: Sequence[int], start: int) -> Polled:
        """Reads a folder's new messages batch by batch; each batch is one commit."""
        total = Polled((), 0, 0, 0)
        if not uids:
            self._commit(start, ())
        for at in range(0, len(uids), _BATCH):
            batch = uids[at : at + _BATCH]
            fetched = [one async for one in self.mailbox.fetch(batch)]
            missing = set(batch) - {one.uid for one in fetched}
            # Never past a message that was listed and not delivered: the next poll asks again.
            reached = min(missing) - 1 if missing else batch[-1]
            findings = tuple(f for one in fetched if (f := self._finding(one)) is not None)
            changes = self._commit(max(start, reached), findings)
            passed_over = len(fetched) - len(findings)
            total = _sum(total, Polled(changes, len(fetched), passed_over, len(missing)))
            if missing:
                break
        return total

    def _commit(self, last_uid: int, findings: Sequence[Finding]) -> tuple[Change, ...]:
        cursor = FolderCursor(self.folder, self.uidvalidity, last_uid)
        return self.ledger.record_findings(self.address, cursor, findings, self.clock())

    def _finding(self, fetched: Fetched) -> Finding | None:
        classified = classify(fetched.raw)
        if _is_our_own(classified, self.address):
            return None
        matched = match(self.ledger, self.address, classified)
        if matched is None:
            return None
        addressee, matched_by = matched
        found = finding(classified, addressee, matched_by, fetched, self.clock())
        if found.believed and self._speaks_for_another(classified, addressee):
            return replace(found, believed=False)
        return found

    def _speaks_for_another(self, classified: Classified, addressee: Addressee) -> bool:
        """Units often share a domain: one of them must not acknowledge for another."""
        if classified.kind is Kind.DELIVERY_REPORT or classified.sender is None:
            return False
        if classified.sender in {one.lower() for one in addressee.addresses}:
            return False
        return self.ledger.find_by_address(self.address, classified.sender) is not None


def _sum(one: Polled, other: Polled) -> Polled:
    return Polled(
        one.changes + other.changes,
        one.read + other.read,
        one.passed_over + other.passed_over,
        one.missing + other.missing,
    )


def _is_our_own(classified: Classified, address: str) -> bool:
    """What we wrote ourselves acknowledges nothing; a report about it may still."""
    return (classified.sender or "").lower() == address.lower() and classified.kind in {
        Kind.REPLY,
        Kind.AUTO_REPLY,
        Kind.OTHER,
    }


def match(
    ledger: Ledger, mailbox: str, classified: Classified
) -> tuple[Addressee, MatchedBy] | None:
    """The delivery a message speaks of: by id, ENVID or token for sure, by address perhaps."""
    for message_id in (*classified.original_message_ids, *classified.references):
        if found := ledger.find(mailbox, message_ids=(message_id,)):
            return found, MatchedBy.MESSAGE_ID
    # The ENVID is the token itself (RFC 3461 4.4).
    envid = classified.original_envelope_id
    if envid is not None and (found := ledger.find(mailbox, tokens=(envid,))):
        return found, MatchedBy.ENVID
    for token in classified.tokens:
        if found := ledger.find(mailbox, tokens=(token,)):
            return found, MatchedBy.TOKEN
    return _by_address(ledger, mailbox, classified)


def _by_address(
    ledger: Ledger, mailbox: str, classified: Classified
) -> tuple[Addressee, MatchedBy] | None:
    if classified.kind is Kind.OTHER:
        return None
    reported = (report.final_recipient for report in classified.reports)
    for address in (classified.final_recipient, *reported, classified.sender):
        if address and (found := ledger.find_by_address(mailbox, address)):
            return found, MatchedBy.ADDRESS
    return None


def finding(
    classified: Classified,
    addressee: Addressee,
    matched_by: MatchedBy,
    fetched: Fetched,
    now: datetime,
) -> Finding:
    """The evidence that a matched message gives, and whether it is believed."""
    report = _report_about(classified, addressee)
    action = report.action if report else classified.action
    detail = classified.disposition if classified.kind is Kind.READ_RECEIPT else action
    kind = EvidenceKind(classified.kind.value)
    standing = proves(kind, detail) if kind is not EvidenceKind.OTHER else Standing.AWAITING
    at = classified.date if classified.date is not None and classified.date <= now else now
    return Finding(
        raw=fetched.raw,
        kind=kind,
        proves=standing,
        at=at,
        summary=_summary(classified, report),
        matched_by=matched_by,
        believed=matched_by.is_sure and _is_credible(classified, addressee, report),
        delivery_id=addressee.delivery_id,
        uid=fetched.uid,
    )


def _report_about(classified: Classified, addressee: Addressee) -> RecipientReport | None:
    """The per-recipient block about one of the recipient's own addresses."""
    own = {address.lower() for address in addressee.addresses}
    for report in classified.reports:
        named = {(report.final_recipient or "").lower(), (report.original_recipient or "").lower()}
        if named & own:
            return report
    return None


def _is_credible(
    classified: Classified, addressee: Addressee, report: RecipientReport | None
) -> bool:
    """A report must name the address it is about; anything else must come from the unit itself.

    A report about another address tells of a forwarding that we know nothing of.
    """
    if classified.kind is Kind.DELIVERY_REPORT:
        named = any(one.final_recipient or one.original_recipient for one in classified.reports)
        return report is not None or not named
    return believable(classified, addressee.addresses)


_DISPOSITIONS = {
    "displayed": Words("已读回执：邮件已在屏幕上打开", "read receipt: displayed"),
    "deleted": Words("回执：未阅读即删除", "receipt: deleted without being displayed"),
    "denied": Words("回执：对方不愿回执", "receipt: denied"),
}
_ACTIONS = {
    "failed": Words("退信", "bounced"),
    "delayed": Words("投递延迟，服务器仍在重试", "delayed, the server keeps trying"),
    "delivered": Words("已投递到对方邮箱", "delivered to the mailbox"),
    "relayed": Words("已转到不再回报的服务器", "relayed to a server that reports no more"),
    "expanded": Words("已分发到邮件列表", "expanded to a list"),
}


def _summary(classified: Classified, report: RecipientReport | None) -> Words:
    match classified.kind:
        case Kind.READ_RECEIPT:
            kind = classified.disposition or "displayed"
            return _DISPOSITIONS.get(kind, Words(f"回执：{kind}", f"receipt: {kind}"))
        case Kind.DELIVERY_REPORT:
            known = _ACTIONS.get(classified.action or "", Words("投递报告", "delivery report"))
            shown = report or (classified.reports[0] if classified.reports else None)
            why = " ".join(filter(None, [shown.status, shown.diagnostic_code])) if shown else ""
            return Words(f"{known.zh} {why}".strip()[:300], f"{known.en} {why}".strip()[:300])
        case Kind.AUTO_REPLY:
            return Words(
                f"自动回复：{_start(classified)}", f"automatic reply: {_start(classified)}"
            )
        case Kind.REPLY:
            return Words(f"回复：{_start(classified)}", f"reply: {_start(classified)}")
        case _:
            return Words(f"来信：{classified.subject[:80]}", f"mail: {classified.subject[:80]}")


def _start(classified: Classified) -> str:
    text = " ".join(classified.reply_text.split()) or classified.subject
    return text if len(text) <= 60 else text[:60] + "…"
