"""What runs on Windows and macOS, as far as the code can tell: no call of one system alone outside
the few guarded places, no text file in the machine's own encoding, no date format of one C library.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "dispatch").rglob("*.py"))
POSIX_MODULES = {
    "crypt", "fcntl", "grp", "nis", "ossaudiodev", "posix", "pty", "pwd", "readline", "resource",
    "spwd", "syslog", "termios", "tty",
}  # fmt: skip
WINDOWS_MODULES = {"_winapi", "msvcrt", "winreg", "winsound"}
POSIX_ATTRIBUTES = {
    "os": {
        "fork", "forkpty", "getuid", "geteuid", "getgid", "getegid", "getgroups", "getpgid",
        "setsid", "getpgrp", "killpg", "setuid", "setgid", "uname", "chown", "chroot", "mkfifo",
        "mknod", "nice", "sysconf", "statvfs", "pathconf", "wait", "wait3", "wait4", "WIFEXITED",
        "getloadavg", "sched_getaffinity", "O_NONBLOCK", "O_DIRECTORY", "EX_OK", "ttyname",
        "openpty", "posix_spawn",
    },
    "signal": {
        "SIGKILL", "SIGHUP", "SIGALRM", "SIGUSR1", "SIGUSR2", "SIGCHLD", "SIGPIPE", "SIGQUIT",
        "alarm", "setitimer", "pause", "pthread_kill", "sigwait", "pthread_sigmask",
    },
    "socket": {"AF_UNIX", "sendmsg", "recvmsg"},
    "time": {"tzset", "clock_settime"},
}  # fmt: skip
POSIX_METHODS = {"add_signal_handler", "create_unix_connection", "create_unix_server"}
POSIX_ARGUMENTS = {"preexec_fn", "start_new_session", "pass_fds", "process_group"}
POSIX_PATHS = re.compile(r"^/(dev|tmp|proc|etc|usr|var|bin|home|run)(/|$)")
# Each asks first, or lives with what is not there.
GUARDED = {
    "workflows/classifying.py": "the load is asked for where the system tells it (hasattr)",
    "ledger/drives.py": "/proc is read where it is, and `mount` asked where it is not",
}


def sources() -> Iterator[tuple[str, ast.AST]]:
    for path in SOURCES:
        name = path.relative_to(ROOT / "src" / "dispatch").as_posix()
        if name not in GUARDED:
            yield name, ast.parse(path.read_text("utf-8"))


def offences(name: str, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        for what in (*imported(node), *used(node)):
            yield f"{name}:{getattr(node, 'lineno', 0)}: {what}"


def imported(node: ast.AST) -> Iterator[str]:
    modules: list[str] = []
    if isinstance(node, ast.Import):
        modules = [one.name for one in node.names]
    elif isinstance(node, ast.ImportFrom):
        modules = [node.module or ""]
        known = POSIX_ATTRIBUTES.get(node.module or "", set())
        yield from (f"{node.module}.{one.name}" for one in node.names if one.name in known)
    tops = (one.partition(".")[0] for one in modules)
    yield from (one for one in tops if one in POSIX_MODULES | WINDOWS_MODULES)


def used(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute):
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if node.attr in POSIX_ATTRIBUTES.get(owner, set()) | POSIX_METHODS:
            yield f"{owner}.{node.attr}"
    elif isinstance(node, ast.keyword) and node.arg in POSIX_ARGUMENTS:
        yield str(node.arg)
    elif (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and POSIX_PATHS.match(node.value)
    ):
        yield repr(node.value)


def test_no_call_of_one_system_alone_stands_outside_a_guarded_place() -> None:
    found = [one for name, tree in sources() for one in offences(name, tree)]
    assert not found, "\n".join(
        ["Guard it, and name the place in GUARDED with the reason:", *found]
    )


@pytest.mark.parametrize(
    "code",
    [
        "import fcntl", "from os import fork", "import os\nos.getuid()", "from pwd import getpwuid",
        "import signal\nsignal.SIGKILL", "loop.add_signal_handler(2, f)", "import msvcrt",
        "run(a, preexec_fn=f)", "open('/dev/null')", "x = '/var/y'",
    ],
)  # fmt: skip
def test_the_watch_itself_sees_what_it_should(code: str) -> None:
    assert list(offences("x.py", ast.parse(code)))


def test_every_guarded_place_is_there_and_needs_its_guard() -> None:
    for name, reason in GUARDED.items():
        path = ROOT / "src" / "dispatch" / name
        assert reason
        assert list(offences(name, ast.parse(path.read_text("utf-8")))), f"{name} needs no guard"


def test_every_text_file_is_opened_in_an_encoding_that_is_named() -> None:
    silent = [
        f"{name}:{node.lineno}"
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and opens_text(node) and not names_encoding(node)
    ]
    assert not silent, silent


def opens_text(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return isinstance(call.func, ast.Name) and call.func.id == "open"
    if call.func.attr in {"read_text", "write_text"}:
        return True
    modes = [one.value for one in call.args[:1] if isinstance(one, ast.Constant)]
    is_mode = bool(modes) and re.fullmatch(r"[rwax]\+?t?", str(modes[0])) is not None
    return call.func.attr == "open" and is_mode


def names_encoding(call: ast.Call) -> bool:
    told = [one.value for one in call.args if isinstance(one, ast.Constant)]
    return "utf-8" in told or any(one.arg == "encoding" for one in call.keywords)


def test_no_date_is_written_in_a_format_that_only_some_systems_know() -> None:
    """%-d is glibc's, %#d Windows'; a Chinese format fails in some locales of Windows."""
    odd = [
        f"{name}:{node.lineno} {text}"
        for name, tree in sources()
        for node in ast.walk(tree)
        for text in formats(node)
        if re.search(r"%[-#_^EO]|%[eFTDRklPsGV]", text) or not text.isascii()
    ]
    assert not odd, odd


def formats(node: ast.AST) -> Iterator[str]:
    spec = node.format_spec if isinstance(node, ast.FormattedValue) else None
    if isinstance(spec, ast.JoinedStr):
        texts = [str(one.value) for one in spec.values if isinstance(one, ast.Constant)]
        yield from (one for one in texts if "%" in one and one != ".0%" and re.search(r"%\w", one))
    if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "strftime":
        yield from (str(one.value) for one in node.args if isinstance(one, ast.Constant))
