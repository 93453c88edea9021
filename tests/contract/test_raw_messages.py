"""Raw evidence is kept once by its digest, and compressed."""

import zlib
from collections.abc import Callable

from dispatch.ledger.engine import Where
from dispatch.records import Finding, FolderCursor, MatchedBy, digest_of
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from office_ledger import NOW, aside, planned

# As mail is: mostly base64 and HTML.
RAW = b"Subject: Re: bulletin\r\n\r\n" + b"<p>" + b"5pS25Yiw77yM5bey6L2s5Y+R5ZCE56eR5a6k44CC" * 400


def _finding(uid: int, delivery: int) -> Finding:
    said = Given("回复")
    return Finding(
        RAW, EvidenceKind.REPLY, Standing.REPLIED, NOW, said, MatchedBy.TOKEN, True, delivery, uid
    )  # fmt: skip


def test_what_lies_in_two_mailboxes_and_three_folders_is_kept_once_and_small(
    elsewhere: Callable[[], Where],
) -> None:
    where = elsewhere()
    ledger, _ = planned(where, 2)
    with ledger:
        for mailbox, folder in (("a@x.test", "INBOX"), ("a@x.test", "Junk"), ("b@x.test", "INBOX")):
            cursor = FolderCursor(folder, 1, 1)
            ledger.record_findings(mailbox, cursor, [_finding(1, 1)], NOW)
        ((evidence, other),) = [aside(where, "SELECT id FROM evidence ORDER BY id")]
        kept = aside(where, "SELECT digest, content FROM raw_message")
        assert ledger.raw_message(int(str(evidence[0]))) == RAW
        assert ledger.raw_message(int(str(other[0]))) == RAW
    ((digest, content),) = kept
    assert digest == digest_of(RAW)
    octets = bytes(content)  # type: ignore[call-overload]
    assert zlib.decompress(octets) == RAW
    assert len(octets) < len(RAW) / 20
