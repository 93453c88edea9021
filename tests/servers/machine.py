"""What a throw-away server needs of this machine: a folder, a port, a user, a program, patience."""

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

LOOPBACK = "127.0.0.1"
PATIENCE_SECONDS = 20.0


class ServerUnavailable(Exception):
    """A server the tests need cannot run here; the message says what to do."""


@dataclass(frozen=True, slots=True)
class MailUser:
    """The unprivileged user whose mail it is: it runs Dovecot and owns every Maildir."""

    name: str
    group: str
    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class ImapServer:
    """Where an IMAP server listens, and the one who may log in there."""

    host: str
    port: int
    user: str
    password: str


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A server that is unpacked, not installed, and what its programs need in their environment."""

    path: Path
    environment: dict[str, str]


def unpacked(name: str) -> Unpacked:
    """A server under .venv, as scripts/install-mail-servers.sh leaves it."""
    path = Path(sys.prefix) / "share" / "dispatch" / "servers" / name
    if not path.is_dir():
        raise ServerUnavailable(
            f"{name} is missing under {path}: run `make test`, which fetches it."
        )
    folders = sorted({str(one.parent) for one in path.rglob("*.so*")})
    return Unpacked(path, {"PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": ":".join(folders)})


def mail_user() -> MailUser:
    """Ourselves, or nobody when we are root: no mail server reads mail with root's rights."""
    entry = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    return MailUser(entry.pw_name, grp.getgrgid(entry.pw_gid).gr_name, entry.pw_uid, entry.pw_gid)


@contextmanager
def server_folder() -> Iterator[Path]:
    """A folder every server's user may enter, gone afterwards.

    Not pytest's own: that is root's alone, and its long names overrun the 108 bytes of a socket's.
    """
    folder = Path(tempfile.mkdtemp(prefix="dispatch-mail-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        remove(folder)


def remove(folder: Path) -> None:
    """Delete it, with root's help where a server left files of its own user."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        subprocess.run([*as_root(), "rm", "-rf", str(folder)], check=True)


def owned_folder(path: Path, user: MailUser) -> Path:
    """A new folder that belongs to the mail user."""
    path.mkdir(parents=True)
    if os.geteuid() == 0:
        os.chown(path, user.uid, user.gid)
    return path


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def program(name: str, package: str) -> str:
    """Where a server program stands; an ordinary user's PATH often lacks /usr/sbin."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        raise ServerUnavailable(f"`{name}` is missing: run `make test`, which installs {package}.")
    return found


def as_root() -> Sequence[str]:
    """What to put before a command that only root may run; empty when we are root."""
    if os.geteuid() == 0:
        return ()
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return (sudo, "-n")
    raise ServerUnavailable(
        "Postfix starts only as root. Run `sudo -v` in this terminal first and then the tests, "
        "or run the tests as root."
    )


def wait_for_greeting(port: int, greeting: bytes, what_went_wrong: Callable[[], str]) -> None:
    """Return once the server greets; raise with the server's own log if it does not."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            with socket.create_connection((LOOPBACK, port), timeout=2) as connection:
                if connection.recv(512).startswith(greeting):
                    return
        except OSError:
            pass
        time.sleep(0.05)
    raise ServerUnavailable(f"No greeting on port {port}. Its log says:\n{what_went_wrong()}")


def stop(server: subprocess.Popen[bytes]) -> None:
    """End a server and everything it started."""
    server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
    with suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)


def last_lines(log: Path, count: int = 30) -> str:
    """The end of a log, or that there is none."""
    if not log.exists():
        return f"(no log at {log})"
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])
