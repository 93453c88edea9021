"""A real Dovecot on a free loopback port, all its files in one folder, run without root's rights.

Dovecot 2.3 and 2.4 read different languages; the program's own version decides which one it gets.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from servers.machine import (
    LOOPBACK,
    MailUser,
    free_port,
    last_lines,
    owned_folder,
    program,
    stop,
    wait_for_greeting,
)


@dataclass(frozen=True, slots=True)
class Dovecot:
    """Where it listens, who may log in, and where Postfix finds the mail and the passwords."""

    host: str
    port: int
    accounts: Mapping[str, str]
    mail_folder: Path
    sasl_socket: Path


@contextmanager
def running_dovecot(folder: Path, user: MailUser, accounts: Mapping[str, str]) -> Iterator[Dovecot]:
    """Start it, wait for its greeting, stop it in any case. `accounts` is address to password."""
    home = owned_folder(folder / "dovecot", user)
    mail = owned_folder(folder / "mail", user)
    for address in accounts:
        owned_folder(mail / address, user)
    server = Dovecot(LOOPBACK, free_port(), accounts, mail, home / "run" / "auth-postfix")
    (home / "users").write_text(
        "".join(f"{address}:{{PLAIN}}{password}::::::\n" for address, password in accounts.items())
    )
    configuration = home / "dovecot.conf"
    configuration.write_text(_configuration(home, server, user))
    with (home / "console").open("wb") as console:
        process = _start(configuration, console, user)
        try:
            wait_for_greeting(server.port, b"* OK", lambda: _complaint(home))
            yield server
        finally:
            stop(process)


def _start(configuration: Path, console: IO[bytes], user: MailUser) -> subprocess.Popen[bytes]:
    is_root = os.geteuid() == 0
    return subprocess.Popen(
        [program("dovecot", "dovecot-imapd"), "-F", "-c", str(configuration)],
        stdin=subprocess.DEVNULL,
        stdout=console,
        stderr=console,
        start_new_session=True,
        user=user.uid if is_root else None,
        group=user.gid if is_root else None,
        extra_groups=() if is_root else None,
    )


def _complaint(home: Path) -> str:
    return last_lines(home / "console") + "\n" + last_lines(home / "log")


def _version() -> str:
    command = [program("dovecot", "dovecot-imapd"), "--version"]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


def _configuration(home: Path, server: Dovecot, user: MailUser) -> str:
    dialect = _DIALECT_2_3 if _version().startswith("2.3") else _DIALECT_2_4
    text = dialect + _COMMON
    facts = {
        "HOME": home,
        "MAIL": server.mail_folder,
        "PORT": server.port,
        "LOOPBACK": LOOPBACK,
        "USER": user.name,
        "GROUP": user.group,
        "UID": user.uid,
        "GID": user.gid,
    }
    for name, value in facts.items():
        text = text.replace(f"@{name}@", str(value))
    return text


_DIALECT_2_3 = """
protocols = imap
disable_plaintext_auth = no
mail_location = maildir:@MAIL@/%u/Maildir
passdb {
  driver = passwd-file
  args = username_format=%u @HOME@/users
}
userdb {
  driver = static
  args = uid=@UID@ gid=@GID@ home=@MAIL@/%u
}
"""

_DIALECT_2_4 = """
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols {
  imap = yes
}
auth_allow_cleartext = yes
auth_username_format = %{user|lower}
mail_driver = maildir
mail_path = @MAIL@/%{user}/Maildir
passdb passwd-file {
  passwd_file_path = @HOME@/users
}
userdb static {
  fields {
    uid = @UID@
    gid = @GID@
    home = @MAIL@/%{user}
  }
}
"""

# A wrong password costs a second or more, and the next login from the same host as well: the
# tests have no guesser to slow down.
# Without root, Dovecot can neither change its user (so every internal user is the one that it has)
# nor its root directory (so every `chroot` that it would do by default is switched off).
_COMMON = """
base_dir = @HOME@/run
state_dir = @HOME@/state
log_path = @HOME@/log
listen = @LOOPBACK@
ssl = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_fsync = never
default_internal_user = @USER@
default_internal_group = @GROUP@
default_login_user = @USER@
first_valid_uid = 1
first_valid_gid = 1
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = @PORT@
  }
  inet_listener imaps {
    port = 0
  }
}
service auth {
  unix_listener auth-postfix {
    mode = 0666
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
"""
