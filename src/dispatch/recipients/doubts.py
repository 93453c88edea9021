"""Owns what is doubtful in a roster that is without fault: slips that only a person can settle."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from dispatch.recipients.values import Recipient, Roster, name_key
from dispatch.words import Words, listed, say

# Endings of domains that nobody has, one key beside those that many have.
_MISTYPED = {"con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "cnn": "cn"}
# What an office writes or leaves out: 区教育局 is 教育局 is 区教育局办公室.
_LOOSE = ("办公室", "委员会", "人民政府", "市", "区", "县")
# Shorter names differ by a character more often than by a slip.
_LONG = 6
SAMPLE_DOMAIN = "dispatch.example"


def doubts(roster: Roster, free_mail: Collection[str]) -> Iterator[Words]:
    """What a second look is worth; `free_mail` are domains that are nobody's own."""
    yield from _samples(roster)
    yield from _like_names(roster)
    yield from _mistyped_domains(roster)
    yield from _outside_groups(roster)
    yield from _shared_domains(roster, free_mail)


def _samples(roster: Roster) -> Iterator[Words]:
    left = [one.name for one in roster.recipients if SAMPLE_DOMAIN in map(_domain, one.addresses)]
    if left:
        yield say("样例收件人还在名册里：{listed}", listed=listed(left))


def _like_names(roster: Roster) -> Iterator[Words]:
    for one, other in _alike(roster.recipients):
        yield say(
            "“{name}”（{tier}）和“{other_name}”（{other_tier}）的名称很像，是不是同一个单位",
            name=one.name,
            tier=one.tier,
            other_name=other.name,
            other_tier=other.tier,
        )


def _alike(recipients: Sequence[Recipient]) -> list[tuple[Recipient, Recipient]]:
    """Pairs that are one name but for what people leave out, the order, or one character more.

    区教育局 and 区体育局 are no such pair: one character in the place of another means nothing.
    """
    pairs: dict[tuple[str, str], tuple[Recipient, Recipient]] = {}
    known: dict[str, Recipient] = {}
    for one in recipients:
        for key in _keys(name_key(one.name)):
            other = known.setdefault(key, one)
            if other is not one:
                pairs.setdefault((other.name, one.name), (other, one))
    full = {name_key(one.name): one for one in recipients}
    for key, one in full.items():
        for shorter in {key[:at] + key[at + 1 :] for at in range(len(key))}:
            if len(shorter) < _LONG or _numerals(shorter) != _numerals(key):
                continue
            if shorter in full:
                pairs.setdefault((full[shorter].name, one.name), (full[shorter], one))
    return list(pairs.values())


def _numerals(name: str) -> str:
    """第三中学 and 第十三中学 are two, however near."""
    return "".join(char for char in name if char.isnumeric())


def _keys(name: str) -> Iterator[str]:
    loose = name
    for word in _LOOSE:
        loose = loose.replace(word, "")
    if loose:
        yield f"loose {loose}"
    if len(name) >= _LONG:
        yield f"order {sorted(name)} {_numerals(name)}"


def _one_apart(one: str, other: str) -> bool:
    """Whether one text is the other with a single character more, less or changed."""
    short, long = sorted((one, other), key=len)
    first = next((at for at, char in enumerate(short) if char != long[at]), len(short))
    if len(short) == len(long):
        return short[first + 1 :] == long[first + 1 :]
    return len(long) - len(short) == 1 and short[first:] == long[first + 1 :]


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _mistyped_domains(roster: Roster) -> Iterator[Words]:
    counts = Counter(_domain(one) for each in roster.recipients for one in each.addresses)
    for each in roster.recipients:
        for address in each.addresses:
            domain = _domain(address)
            meant = _meant(domain, counts)
            if meant is not None:
                yield say(
                    "“{each_name}”的邮箱 {address}：域名是不是 {meant}",
                    each_name=each.name,
                    address=address,
                    meant=meant,
                )


def _meant(domain: str, counts: Counter[str]) -> str | None:
    stem, _, ending = domain.rpartition(".")
    if ending in _MISTYPED:
        return f"{stem}.{_MISTYPED[ending]}"
    if counts[domain] > 1:
        return None
    near = (one for one, count in counts.items() if count >= 3 and one != domain)
    return next((one for one in near if len(one) > 7 and _one_apart(domain, one)), None)


def _outside_groups(roster: Roster) -> Iterator[Words]:
    members = {name for names in roster.groups.values() for name in names}
    tiers: dict[str, list[Recipient]] = defaultdict(list)
    for one in roster.recipients:
        tiers[one.tier].append(one)
    for tier, there in tiers.items():
        outside = [one.name for one in there if one.name not in members]
        if outside and len(outside) * 2 < len(there):
            names = listed(outside)
            yield say(
                "“{tier}”里不在任何组的：{names}；简报上印总称的，记得写进 groups",
                tier=tier,
                names=names,
            )


def _shared_domains(roster: Roster, free_mail: Collection[str]) -> Iterator[Words]:
    sharing: dict[str, list[str]] = defaultdict(list)
    for one in roster.recipients:
        for domain in dict.fromkeys(map(_domain, one.addresses)):
            sharing[domain].append(one.name)
    for domain, names in sharing.items():
        if len(names) > 1 and domain not in free_mail:
            more = ["……"] if len(names) > 8 else []
            yield say(
                "{count} 个单位共用域名 {domain}：{listed}；用别的邮箱回信时分不清是谁，要到 "
                "dispatch inbox 认领",
                count=len(names),
                domain=domain,
                listed=listed([*names[:8], *more]),
            )
