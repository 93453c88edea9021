"""Owns what can be wrong with dispatch.yaml beyond its form: secrets, addresses, open wires.

Works on the plain document, so that these faults are shown together with the form's own.
"""

import shlex
from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from typing import Any
from zoneinfo import ZoneInfo

from dispatch.config.chasing import reminder_faults
from dispatch.config.database import database_problem
from dispatch.config.several import each_mailbox, number_faults
from dispatch.errors import Fault
from dispatch.notation import Notes, Path
from dispatch.providers import PROVIDERS, Provider, Tls, for_address, preset
from dispatch.recipients import address_problem, is_control, unknown_tier
from dispatch.tiers import Tier
from dispatch.words import Words, say

SECRET_KEYS = frozenset(
    {"password", "passwd", "pass", "secret", "auth_code", "密码", "口令", "授权码"}
)
_PROTOCOLS = ("smtp", "imap")


def settings_faults(notes: Notes) -> list[Fault]:
    """All faults of the settings that their form does not see."""
    document = notes.value if isinstance(notes.value, dict) else {}
    return [
        *number_faults(document, notes),
        *(fault for path, one in each_mailbox(document) for fault in _faults_of(path, one, notes)),
        *_office_faults(document, notes),
        *_database_faults(document, notes),
        *reminder_faults(document, notes),
    ]


def secret_faults(notes: Notes) -> list[Fault]:
    """A fault for each place that holds a password; what it holds is never shown."""
    return [notes.fault(path, _NO_SECRETS) for path in _secrets(notes.value, ())]


_NO_SECRETS = say(
    "这里不能写密码或授权码：文件会被抄走、传走。请删掉这一行（已经外传的要换掉），"
    "改用系统钥匙串、环境变量 DISPATCH_PASSWORD，或 password_command"
)


def _secrets(value: Any, path: Path) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(key, str) and key.lower() in SECRET_KEYS:
                yield (*path, key)
            else:
                yield from _secrets(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _secrets(inner, (*path, place))


def without_secrets(value: Any) -> Any:
    """The document without the places that `secret_faults` names."""
    if isinstance(value, dict):
        return {
            key: without_secrets(inner)
            for key, inner in value.items()
            if not (isinstance(key, str) and key.lower() in SECRET_KEYS)
        }
    return [without_secrets(inner) for inner in value] if isinstance(value, list) else value


def _database_faults(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    said = document.get("database")
    problem = database_problem(said) if isinstance(said, str) and said else None
    if problem is not None:
        yield notes.fault(("database",), problem)


def _mapping(value: Any) -> Mapping[Any, Any]:
    return value if isinstance(value, dict) else {}


def _faults_of(path: Path, mailbox: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    yield from _mailbox_faults(path, mailbox, notes)
    yield from _server_faults(path, mailbox, notes)
    yield from _relay_faults((*path, "relay"), _mapping(mailbox.get("relay")), notes)


def _mailbox_faults(path: Path, mailbox: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    address = mailbox.get("address")
    problem = address_problem(address) if isinstance(address, str) and address else None
    if problem is not None:
        yield notes.fault((*path, "address"), problem)
    key = mailbox.get("provider")
    if isinstance(key, str | int) and str(key) not in _KEYS:
        yield notes.fault((*path, "provider"), _unknown_provider(str(key)))
    yield from _line_faults(mailbox, ("name", "user"), path, notes)
    command = mailbox.get("password_command")
    if isinstance(command, str) and command and not _splits(command):
        yield notes.fault((*path, "password_command"), _UNSPLIT)


_KEYS = tuple(provider.key for provider in PROVIDERS)
_UNSPLIT = say("password_command 的引号不成对，或里面没有命令")


def _unknown_provider(key: str) -> Words:
    known = "、".join(_KEYS)
    return say("不认识的邮箱服务商“{key}”，可用：{known}", key=key, known=known)


def _line_faults(
    values: Mapping[Any, Any], keys: tuple[str, ...], path: Path, notes: Notes
) -> Iterator[Fault]:
    """What ends up in a header or a command must be one line."""
    for key in keys:
        value = values.get(key)
        if isinstance(value, str) and any(map(is_control, value)):
            problem = say("“{key}”里有控制字符或换行", key=key)
            yield notes.fault((*path, key), problem)


def _splits(command: str) -> bool:
    try:
        return bool(shlex.split(command))
    except ValueError:
        return False


def mailbox_provider(mailbox: Mapping[Any, Any]) -> Provider:
    """The provider named, else that of the address's domain, else an ordinary mail server."""
    key, address = mailbox.get("provider"), mailbox.get("address")
    if isinstance(key, str | int) and str(key) in _KEYS:
        return preset(str(key))
    return (for_address(address) if isinstance(address, str) else None) or preset("plain")


def _server_faults(place: Path, mailbox: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    provider = mailbox_provider(mailbox)
    for protocol in _PROTOCOLS:
        known = provider.smtp if protocol == "smtp" else provider.imap
        server = _mapping(mailbox.get(protocol))
        path: Path = (*place, protocol)
        host = server.get("host", known.host if known else None)
        if host is None and mailbox:
            yield notes.fault(path, _no_host(protocol, provider))
        if isinstance(host, str) and host and not _is_host(host):
            yield notes.fault((*path, "host"), _not_a_host(host))
        elif isinstance(host, str) and server.get("tls") == Tls.NONE and not is_loopback(host):
            yield notes.fault((*path, "tls"), _in_clear(host))
        if protocol == "imap" and server.get("tls") == Tls.STARTTLS:
            yield notes.fault((*path, "tls"), _NO_IMAP_STARTTLS)


def _relay_faults(path: Path, relay: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    host = relay.get("host")
    if isinstance(host, str) and host and not _is_host(host):
        yield notes.fault((*path, "host"), _not_a_host(host))
    # Without a login no password travels; that an office may decide for its own network.
    open_wire = relay.get("tls") == Tls.NONE and relay.get("user") is not None
    if isinstance(host, str) and open_wire and not is_loopback(host):
        yield notes.fault((*path, "tls"), _in_clear(host))
    yield from _line_faults(relay, ("user",), path, notes)
    command = relay.get("password_command")
    if isinstance(command, str) and command and not _splits(command):
        yield notes.fault((*path, "password_command"), _UNSPLIT)


# aioimaplib has no STARTTLS, and RFC 8314 3 asks for TLS from the first byte.
_NO_IMAP_STARTTLS = say("收信不支持 starttls：请写 tls: implicit（端口 993）")


def _no_host(protocol: str, provider: Provider) -> Words:
    return say(
        "缺少 {protocol} 服务器：“{provider_title}”各单位不同，请写 {protocol}: {{host: 主机名}}",
        protocol=protocol,
        provider_title=provider.title,
    )


def _is_host(host: str) -> bool:
    if _address(host) is not None:
        return True
    return host.isascii() and not set(host) & set("/:@ ") and host.isprintable()


def _not_a_host(host: str) -> Words:
    shown = host[:80]
    return say("“{shown}”不是主机名：只写名字，不带 smtp://、端口和空格", shown=shown)


def _address(host: str) -> Any:
    try:
        return ip_address(host)
    except ValueError:
        return None


def is_loopback(host: str) -> bool:
    """Whether the host is this machine: 127.0.0.0/8, ::1 (RFC 6890) or localhost (RFC 6761)."""
    address = _address(host)
    return host.lower() == "localhost" if address is None else bool(address.is_loopback)


def _in_clear(host: str) -> Words:
    return say(
        "tls: none 只能用于本机；连到 {host} 密码会明文传输，请改为 implicit 或 starttls", host=host
    )


def _office_faults(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    yield from _line_faults(document, ("office", "bulletin"), (), notes)
    for tier in _mapping(document.get("policy")):
        if tier not in tuple(Tier):
            yield notes.fault(("policy", tier), unknown_tier(tier))
    hours = document.get("hours")
    if isinstance(hours, str) and _closes_before_it_opens(hours):
        problem = say("办公时间“{hours}”的结束不晚于开始", hours=hours)
        yield notes.fault(("hours",), problem)
    zone = document.get("timezone")
    if isinstance(zone, str) and zone and find_zone(zone) is None:
        problem = say("没有“{zone}”这个时区，中国各地都写 Asia/Shanghai", zone=zone)
        yield notes.fault(("timezone",), problem)


def _closes_before_it_opens(hours: str) -> bool:
    opens, _, closes = hours.partition("-")
    return len(opens) == len(closes) == len("08:30") and closes <= opens


def find_zone(name: str) -> ZoneInfo | None:
    """The zone of that IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # a name may be a folder of the zone database, or ../x
        return None
