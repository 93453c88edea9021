"""A real Cyrus IMAP on a free loopback port, all its files in one folder, run without root.

Unpacked by scripts/install-mail-servers.sh: Debian installs one IMAP server at a time.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.machine import (
    LOOPBACK,
    ImapServer,
    MailUser,
    free_port,
    last_lines,
    owned_folder,
    stop,
    unpacked,
    wait_for_greeting,
)

USER, PASSWORD = "bulletin", "secret-of-the-bulletin"
_REALM = "office.test"


@contextmanager
def running_cyrus(folder: Path, user: MailUser) -> Iterator[ImapServer]:
    """Start it, wait for its greeting, stop it in any case."""
    tree = unpacked("cyrus")
    home = owned_folder(folder / "cyrus", user)
    for name in ("conf", "spool"):
        owned_folder(home / name, user)
    server = ImapServer(LOOPBACK, free_port(), USER, PASSWORD)
    facts = {"HOME": home, "BIN": tree.path / "usr/lib/cyrus/bin", "PORT": server.port}
    for name, text in (("imapd.conf", _IMAPD_CONF), ("cyrus.conf", _CYRUS_CONF)):
        (home / name).write_text(_filled(text, {**facts, "USER": user.name, "GROUP": user.group}))
    with (home / "console").open("wb") as console:
        _run(tree.path / "usr/sbin/saslpasswd2", tree.environment, home / "sasldb2")
        if os.geteuid() == 0:
            os.chown(home / "sasldb2", user.uid, user.gid)
        process = subprocess.Popen(
            [
                *(tree.path / "usr/lib/cyrus/bin/master", "-C", home / "imapd.conf"),
                *("-M", home / "cyrus.conf", "-p", home / "pid"),
            ],
            env={**tree.environment, "CYRUS_VERBOSE": "1"},
            stdin=subprocess.DEVNULL,
            stdout=console,
            stderr=console,
            start_new_session=True,
            user=user.uid if os.geteuid() == 0 else None,
            group=user.gid if os.geteuid() == 0 else None,
            extra_groups=() if os.geteuid() == 0 else None,
        )
        try:
            wait_for_greeting(server.port, b"* OK", lambda: last_lines(home / "console"))
            yield server
        finally:
            stop(process)


def _run(saslpasswd: Path, environment: dict[str, str], database: Path) -> None:
    subprocess.run(
        [saslpasswd, "-p", "-c", "-f", database, "-u", _REALM, USER],
        input=PASSWORD.encode(),
        env=environment,
        check=True,
        capture_output=True,
    )


def _filled(text: str, facts: dict[str, object]) -> str:
    for name, value in facts.items():
        text = text.replace(f"@{name}@", str(value))
    return text


_IMAPD_CONF = f"""
configdirectory: @HOME@/conf
partition-default: @HOME@/spool
defaultpartition: default
cyrus_user: @USER@
cyrus_group: @GROUP@
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: @HOME@/sasldb2
sasl_mech_list: PLAIN LOGIN
allowplaintext: yes
unixhierarchysep: yes
altnamespace: yes
virtdomains: off
servername: {_REALM}
autocreate_quota: 0
autocreate_users: anyone
autocreate_inbox_folders: Junk | Sent
autocreate_subscribe_folders: Junk | Sent
xlist-junk: Junk
skiplist_unsafe: yes
munge8bit: no
xlist-sent: Sent
"""

_CYRUS_CONF = """
START {
  recover cmd="@BIN@/ctl_cyrusdb -C @HOME@/imapd.conf -r"
}
SERVICES {
  imap cmd="@BIN@/imapd -C @HOME@/imapd.conf -U 30" listen="127.0.0.1:@PORT@" prefork=0 maxchild=20
}
EVENTS {
}
"""
