"""Owns where the ledger is kept: `database:` in dispatch.yaml, the environment, or the usual file.

A password may stand in the environment, never in a file: libpq finds it in ~/.pgpass, too.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dispatch.config.places import LEDGER_FILE
from dispatch.errors import SettingsError
from dispatch.records.databases import Database
from dispatch.words import Words, say

if TYPE_CHECKING:
    from urllib.parse import SplitResult

DATABASE_VARIABLE = "DISPATCH_DATABASE"
DATABASE_PASSWORD_VARIABLE = "DISPATCH_DATABASE_PASSWORD"  # noqa: S105 - the name of a variable
_SCHEMES = frozenset({"postgresql", "postgres", "postgresql+psycopg"})
_FILE = "sqlite"


def ledger_place(folder: Path, written: str | None, environ: Mapping[str, str]) -> Path | Database:
    """Where an office's ledger is; `written` is what dispatch.yaml says and `faults` has checked.

    Raises SettingsError for what the environment says.
    """
    said = environ.get(DATABASE_VARIABLE, "").strip()
    if not said:
        return folder / LEDGER_FILE if written is None else read_place(folder, written, environ)
    place = read_place(folder, said, environ)
    if isinstance(place, Path) and place != folder / LEDGER_FILE:
        raise _wrong(_ELSEWHERE)
    return place


def read_place(folder: Path, text: str, environ: Mapping[str, str]) -> Path | Database:
    """`sqlite`, `sqlite:///path` or a PostgreSQL URL; raises SettingsError for anything else.

    What is shown never has a password in it.
    """
    if text == _FILE:
        return folder / LEDGER_FILE
    if text.startswith(f"{_FILE}:///"):
        return folder / text.removeprefix(f"{_FILE}:///")
    parts = _parts(text)
    if isinstance(parts, Words):
        raise _wrong(parts)
    return Database(parts.url, parts.password or environ.get(DATABASE_PASSWORD_VARIABLE) or None)


def database_problem(text: str) -> Words | None:
    """What is wrong with `database:` as it is written in dispatch.yaml."""
    if text == _FILE or text.startswith(f"{_FILE}:"):
        usual = {_FILE, f"{_FILE}:///{LEDGER_FILE.as_posix()}"}
        return None if text in usual else _ELSEWHERE
    parts = _parts(text)
    if isinstance(parts, Words):
        return parts
    return None if parts.password is None else _SECRET


def _wrong(problem: Words) -> SettingsError:
    return SettingsError(
        say("数据库的地址不对：{problem}。", problem=problem),
        advice=say("应写成 postgresql://用户@主机/库名；不写就是本机的文件。"),
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """A URL without the password, and the password."""

    url: str
    password: str | None


def _parts(text: str) -> _Parts | Words:
    from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

    try:
        split = urlsplit(text)
    except ValueError:
        return _NO_URL
    if split.scheme not in _SCHEMES or any(one.isspace() for one in text):
        return _NO_URL
    if not split.path.strip("/"):
        return say("没有写库名")
    query = parse_qsl(split.query, keep_blank_values=True)
    if _is_odd(split, query):
        return _ODD
    login, at, server = split.netloc.rpartition("@")
    user, _, password = login.partition(":")
    said = [value for key, value in query if key == "password"]
    shown = urlencode([pair for pair in query if pair[0] != "password"], safe="/:")
    url = urlunsplit(("postgresql", f"{user}{at}{server}", split.path, shown, ""))
    if not split.netloc:  # urlunsplit leaves out an empty one
        url = url.replace("postgresql:", "postgresql://", 1) if "://" not in url else url
    return _Parts(url, unquote(password) or (said[0] if said else None))


def _is_odd(split: "SplitResult", query: Sequence[tuple[str, str]]) -> bool:
    """Whether anything stands where it should not: a password with / or @ in it that is not written
    as %2F or %40 would be taken for a part of the rest, and be shown.
    """
    ports = [value for key, value in query if key == "port"]
    hosts = [value for key, value in query if key in {"host", "hostaddr"}]
    try:
        split.port  # noqa: B018 - it is read when it is asked for
    except ValueError:
        return True
    return (
        split.fragment != ""
        or re.fullmatch(r"/[^/@:;]+/?", split.path) is None
        or "," in split.netloc
        or any(key not in _WORDS_OF_LIBPQ for key, _ in query)
        or not all(one.isdecimal() for one in ports)
        or any("," in one for one in hosts)
    )


# PostgreSQL's manual 32.1.2, without those that hold a secret or another address.
_WORDS_OF_LIBPQ = frozenset({
    "application_name", "channel_binding", "client_encoding", "connect_timeout", "gssencmode",
    "gsslib", "host", "hostaddr", "keepalives", "keepalives_count", "keepalives_idle",
    "keepalives_interval", "krbsrvname", "options", "passfile", "password", "port", "require_auth",
    "ssl_max_protocol_version", "ssl_min_protocol_version", "sslcert", "sslcertmode", "sslcrl",
    "sslcrldir", "sslkey", "sslmode", "sslnegotiation", "sslrootcert", "sslsni",
    "target_session_attrs", "tcp_user_timeout", "user",
})  # fmt: skip
_ODD = say(
    "写法不对：只能有一个主机和端口，密码里的 / @ : ? # 要写成 %2F %40 %3A %3F %23，“?”后面只能是 "
    "PostgreSQL 的连接参数"
)
_NO_URL = say("不是 postgresql:// 开头的地址")
_ELSEWHERE = say("本机的台账只能是 .dispatch/ledger.sqlite3")
_SECRET = say(
    "地址里不能写密码：文件会被抄走、传走。请删掉（已经外传的要换掉），"
    "改放 ~/.pgpass 或环境变量 DISPATCH_DATABASE_PASSWORD"
)
