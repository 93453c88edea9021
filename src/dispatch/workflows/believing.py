"""Owns whom to believe, and the reason in words. Pure.

An answer is believed if it names a message of ours, which only who had it can, and comes from the
unit: from its addresses or its own domain, from a sender that a clerk has settled, or as the
mailbox provider's own Authentication-Results vouch. Everything else is a suggestion.
"""

from collections.abc import Collection

from dispatch.inbound import (
    FREE_MAIL,
    Classified,
    Kind,
    RecipientReport,
    believable,
    fails,
    own_domains,
    passes,
    trusted_results,
)
from dispatch.records import Addressee, Known, MatchedBy
from dispatch.words import Given, Words, say

_Belief = tuple[bool, Words]
_TIES = {
    MatchedBy.MESSAGE_ID: say("指明了我们的邮件"),
    MatchedBy.ENVID: say("带有我们的信封编号"),
    MatchedBy.TOKEN: say("带有我们的回执编号"),
    MatchedBy.ADDRESS: say("只是地址对得上，没有指明我们的邮件"),
    MatchedBy.SETTLED: say("发信人确认过，但没有指明我们的邮件"),
    MatchedBy.DOMAIN: say("发信人与该单位同一域名，没有指明我们的邮件"),
    MatchedBy.SHARED_DOMAIN: say("发信人的域名有几个单位共用，看不出是哪一家"),
    MatchedBy.QUOTATION: say("引用或转来了与该单位有关的邮件"),
}


def belief(
    known: Known,
    one: Classified,
    addressee: Addressee,
    matched_by: MatchedBy,
    report: RecipientReport | None,
    trusted: Collection[str] = (),
) -> _Belief:
    """Whether a matched message counts, and why it does or does not."""
    tie = _TIES.get(matched_by, Given(matched_by.value))
    if not matched_by.is_sure:
        return False, tie
    if one.kind is Kind.DELIVERY_REPORT:
        counts, why = _of_report(one, report)
    elif one.kind is Kind.OTHER and not is_silent(one):
        counts, why = False, say("看不出是不是答复")
    else:
        counts, why = _of_sender(known, one, addressee, trusted)
    return counts, say("{tie}；{why}", tie=tie, why=why)


def is_silent(one: Classified) -> bool:
    """Whether a message that is nothing in particular can be no person's answer."""
    return one.kind is Kind.OTHER and (one.is_automated or not one.sender)


def _of_report(one: Classified, report: RecipientReport | None) -> _Belief:
    """A report must name the address it is about, or none.

    One about another address tells of a forwarding that we know nothing of.
    """
    if report is not None:
        return True, say("说的是该单位的地址")
    if any(block.final_recipient or block.original_recipient for block in one.reports):
        return False, say("说的是别的地址")
    return True, say("没有写地址")


def _of_sender(
    known: Known, one: Classified, addressee: Addressee, trusted: Collection[str]
) -> _Belief:
    sender = (one.sender or "").lower()
    if not sender:
        return False, say("没有写发信人")
    headers = trusted_results(one.authentication, trusted)
    if against := fails(headers, sender):
        return False, say(
            "发信地址 {sender} 可能是冒用的（{against}）", sender=sender, against=against
        )
    if (other := _another(known, sender, addressee)) is not None:
        return False, say("发信地址 {sender} 是“{other}”的", sender=sender, other=other)
    if believable(one, addressee.addresses):
        return True, say("发自该单位（{sender}）", sender=sender)
    return _vouched(known, sender, addressee, passes(headers, _identities(addressee)))


def _vouched(known: Known, sender: str, addressee: Addressee, proof: str | None) -> _Belief:
    settled = known.spoken_for.get(sender, ())
    if any(row.recipient == addressee.recipient for row in settled):
        return True, say("{sender} 已确认代表该单位", sender=sender)
    if proof is not None:
        return True, say("邮箱服务商证实（{proof}）", proof=proof)
    if sender.rpartition("@")[2] in FREE_MAIL:
        return False, say("发信地址 {sender} 是公共邮箱，名册里没有", sender=sender)
    return False, say("发信地址 {sender} 不是该单位的", sender=sender)


def _another(known: Known, sender: str, addressee: Addressee) -> str | None:
    """Whose the sender's address is, if it is another unit's.

    Units often share a domain: one of them must not acknowledge for another.
    """
    if sender in {one.lower() for one in addressee.addresses}:
        return None
    found = known.by_address.get(sender)
    return None if found is None else found.recipient


def _identities(addressee: Addressee) -> frozenset[str]:
    own = {one.lower() for one in addressee.addresses}
    return own_domains(own) | own
