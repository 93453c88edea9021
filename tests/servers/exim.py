"""A real Exim on a free loopback port, all its files in one folder, run without root's rights.

The package exim4 would push Postfix out, so scripts/install-exim.sh only unpacks its program. That
insists on a user Debian-exim; libnss-wrapper shows it one that this machine does not have. It
wants a login and delivers one domain, every recipient of it, into one Maildir; nothing leaves.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from servers.machine import (
    LOOPBACK,
    MailUser,
    ServerUnavailable,
    free_port,
    last_lines,
    owned_folder,
    stop,
    wait_for_greeting,
)

PROGRAM = Path(__file__).parents[2] / ".venv" / "share" / "exim" / "exim4"


@dataclass(frozen=True, slots=True)
class Exim:
    """Where it listens, who may log in, and where its mail lies."""

    host: str
    port: int
    domain: str
    user: str
    password: str
    maildir: Path
    spool: Path


@contextmanager
def running_exim(folder: Path, user: MailUser) -> Iterator[Exim]:
    """Start it, wait for its greeting, stop it in any case."""
    home = owned_folder(folder / "exim", user)
    server = Exim(
        host=LOOPBACK,
        port=free_port(),
        domain="catching.exim.test",
        user="bulletin@exim.test",
        password="secret-of-the-bulletin",
        maildir=home / "Maildir",
        spool=owned_folder(home / "spool", user),
    )
    owned_folder(home / "log", user)
    _lay_out(home, server, user)
    with (home / "console").open("wb") as console:
        process = _start(home, user, console.fileno())
        try:
            wait_for_greeting(server.port, b"220", lambda: _complaint(home))
            yield server
        finally:
            stop(process)


def _start(home: Path, user: MailUser, console: int) -> subprocess.Popen[bytes]:
    if not PROGRAM.exists():
        raise ServerUnavailable(f"`{PROGRAM}` is missing: run `make test`, which installs it.")
    is_root = os.geteuid() == 0
    return subprocess.Popen(
        [str(_runnable(home)), "-C", str(home / "conf"), "-bdf", "-q1s"],
        env={
            "PATH": "/usr/bin:/bin",
            "LD_PRELOAD": "libnss_wrapper.so",
            "NSS_WRAPPER_PASSWD": str(home / "passwd"),
            "NSS_WRAPPER_GROUP": str(home / "group"),
        },
        stdin=subprocess.DEVNULL,
        stdout=console,
        stderr=console,
        start_new_session=True,
        user=user.uid if is_root else None,
        group=user.gid if is_root else None,
        extra_groups=() if is_root else None,
    )


def _runnable(home: Path) -> Path:
    """A copy that the mail user can reach: a checkout may lie in a folder of root's alone."""
    copy = home / "exim4"
    copy.write_bytes(PROGRAM.read_bytes())
    copy.chmod(0o755)
    return copy


def _complaint(home: Path) -> str:
    return last_lines(home / "console") + "\n" + last_lines(home / "log" / "mainlog")


def _lay_out(home: Path, server: Exim, user: MailUser) -> None:
    names = {user.name, "Debian-exim"}
    (home / "passwd").write_text(
        "".join(f"{name}:x:{user.uid}:{user.gid}::/:/bin/false\n" for name in sorted(names))
        + ("" if user.uid == 0 else "root:x:0:0::/:/bin/false\n")
    )
    groups = {user.group: user.gid, "Debian-exim": user.gid, "mail": 8}
    (home / "group").write_text("".join(f"{name}:x:{gid}:\n" for name, gid in groups.items()))
    text = _CONFIGURATION
    facts = {
        "HOME": home,
        "PORT": server.port,
        "LOOPBACK": LOOPBACK,
        "USER": user.name,
        "GROUP": user.group,
        "DOMAIN": server.domain,
        "LOGIN": server.user,
        "PASSWORD": server.password,
        "MAILDIR": server.maildir,
    }
    for name, value in facts.items():
        text = text.replace(f"@{name}@", str(value))
    (home / "conf").write_text(text)


# `exim_path` is what it runs itself anew by, and `keep_environment` lets the wrapper come along.
_CONFIGURATION = """\
primary_hostname = mx.exim.test
qualify_domain = exim.test
spool_directory = @HOME@/spool
log_file_path = @HOME@/log/%slog
pid_file_path = @HOME@/pid
exim_path = @HOME@/exim4
exim_user = @USER@
exim_group = @GROUP@
never_users =
deliver_drop_privilege = true
keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
local_interfaces = @LOOPBACK@
daemon_smtp_ports = @PORT@
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts =
dsn_advertise_hosts = *
smtp_accept_max = 100
smtp_accept_queue_per_connection = 0
acl_smtp_rcpt = recipients
acl_smtp_data = contents

begin acl
recipients:
  accept authenticated = *
  deny message = log in first
contents:
  accept

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{@LOGIN@}}{eq{$auth3}{@PASSWORD@}}}}
  server_set_id = $auth2
  server_advertise_condition = true

begin routers
catching:
  driver = accept
  domains = @DOMAIN@
  transport = maildir

begin transports
maildir:
  driver = appendfile
  directory = @MAILDIR@
  maildir_format
  create_directory
  envelope_to_add
  user = @USER@
  group = @GROUP@
"""
