"""Owns what Authentication-Results headers say of a sender (RFC 8601), and which of them to trust.

A header is worth as much as the server that wrote it: anyone can write one into a message, and only
the mailbox provider's own, known by its authserv-id, is asked. Providers are uneven: Tencent
writes none for mail among its own, NetEase takes the name of the receiving machine for its
authserv-id and writes the header below the others.
"""

import re
from collections.abc import Collection, Sequence

from dispatch.inbound.message import View
from dispatch.inbound.values import AuthenticationResults, MethodResult

# Stands for the authserv-id that Coremail (NetEase, many offices) makes of the machine's name.
COREMAIL = "coremail"
_MOST_HEADERS = 20
_LONGEST = 4_000
_COMMENT = re.compile(r"\([^()]*\)")
_METHOD = re.compile(r"\s*([\w\-]+)(?:/\d+)?\s*=\s*([A-Za-z]+)")
_PROPERTY = re.compile(r"\b((?:smtp|header|policy)\.[\w\-]+)\s*=\s*(\"[^\"]*\"|[^\s;]+)")
_COREMAIL_RECEIVED = re.compile(r"\bby\s+([\w.\-]+)\s+\(Coremail\)\s+with\s+\S+\s+id\s+([^\s;]+)")


def authentication(view: View) -> tuple[AuthenticationResults, ...]:
    """Every Authentication-Results header of a message as it stands; none is believed yet."""
    texts = view.headers("Authentication-Results")[:_MOST_HEADERS]
    return tuple(_read(text[:_LONGEST], _coremail_host(view)) for text in texts)


def _read(text: str, host: str | None) -> AuthenticationResults:
    first, *rest = _uncommented(text).split(";")
    # Exchange Online writes no authserv-id at all: then the first piece is a result already.
    named = "=" not in first
    authserv_id = (first.split() or [""])[0].lower() if named else ""
    found = [one for piece in (rest if named else [first, *rest]) if (one := _method(piece))]
    return AuthenticationResults(authserv_id, tuple(found), bool(host) and authserv_id == host)


def _uncommented(text: str) -> str:
    """Without comments, which may nest (RFC 5322 3.2.2)."""
    for _ in range(3):
        text = _COMMENT.sub(" ", text)
    return text


def _method(piece: str) -> MethodResult | None:
    found = _METHOD.match(piece)
    if found is None:
        return None
    told = {name.lower(): value.strip('"<>').lower() for name, value in _PROPERTY.findall(piece)}
    identity = (
        told.get("smtp.mailfrom")
        or told.get("smtp.mail")  # NetEase
        or told.get("header.i")
        or told.get("header.d")
        or told.get("header.from")
        or ""
    )
    return MethodResult(found[1].lower(), found[2].lower(), identity.removeprefix("@"))


def _coremail_host(view: View) -> str | None:
    """The machine that took the message in, where Coremail's two marks of it agree."""
    found = _COREMAIL_RECEIVED.search(view.raw_header("Received")[:_LONGEST])
    if found is None or view.raw_header("X-CM-TRANSID").strip() != found[2]:
        return None
    return found[1].lower()


def trusted_results(
    headers: Sequence[AuthenticationResults], trusted: Collection[str]
) -> tuple[AuthenticationResults, ...]:
    """The headers that the mailbox's own provider wrote, as far as that can be told."""
    ids = {one.lower() for one in trusted}
    found = [
        one
        for one in headers
        if one.authserv_id in ids or (COREMAIL in ids and one.is_of_receiving_host)
    ]
    # A provider writes one; a second in its name may have come with the message. What fails in
    # any of them still counts against the sender.
    return tuple(found)


def passes(headers: Sequence[AuthenticationResults], identities: Collection[str]) -> str | None:
    """What a single trusted header proves of one of these addresses or domains; None for nothing."""
    if len(headers) != 1:
        return None
    for one in headers[0].methods:
        whole = one.identity in identities
        if one.result == "pass" and one.method in _PROVING and (whole or one.domain in identities):
            return f"{headers[0].authserv_id}: {one.method}=pass {one.identity}"
    return None


_PROVING = frozenset(("spf", "dkim", "dmarc"))
# RFC 7208 2.6.4: a fail is a statement; a softfail is a doubt, and neutral or none says nothing.
_FAILING = frozenset(("fail", "hardfail"))


def fails(headers: Sequence[AuthenticationResults], sender: str) -> str | None:
    """What a trusted header says against a From address; None where it says nothing against it.

    DMARC decides where it was asked (RFC 7489 6.6.2: either of the two is enough); without it a
    failed SPF or DKIM counts if the other does not vouch for the From's domain.
    """
    domain = sender.rpartition("@")[2].lower()
    for header in headers:
        dmarc = [one for one in header.methods if one.method == "dmarc"]
        against = [one for one in dmarc if one.result in _FAILING]
        # It verified another From than the one that is read here: one of them is a trick.
        aside = [
            one
            for one in dmarc
            if one.result == "pass" and one.domain and not _is_of(one.domain, domain)
        ]
        if aside:
            return f"{header.authserv_id}: dmarc=pass {aside[0].identity}"
        if not dmarc and not any(_vouches(one, domain) for one in header.methods):
            against = [
                one
                for one in header.methods
                if one.method in ("spf", "dkim") and one.result in _FAILING
            ]
        if against:
            said = " ".join(f"{one.method}={one.result}" for one in against)
            return f"{header.authserv_id}: {said}"
    return None


def _vouches(one: MethodResult, domain: str) -> bool:
    if one.result != "pass" or one.method not in ("spf", "dkim"):
        return False
    return _is_of(one.domain, domain)


def _is_of(other: str, domain: str) -> bool:
    """Whether two domains are the same, or one is below the other."""
    return other == domain or other.endswith("." + domain) or domain.endswith("." + other)
