"""A real Postfix on a free loopback port, all its files in one folder, beside any that runs here.

It delivers one domain into Dovecot's Maildirs, refuses that domain's unknown users at RCPT, asks
Dovecot whether a password is right, and writes the reports of RFC 3464 itself. A second domain has
one Maildir for whatever name before the @. Mail for any other
domain than those named here goes nowhere: nothing leaves the machine.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from servers.dovecot import Dovecot
from servers.machine import (
    LOOPBACK,
    MailUser,
    ServerUnavailable,
    as_root,
    free_port,
    last_lines,
    program,
    wait_for_greeting,
)


@dataclass(frozen=True, slots=True)
class Postfix:
    """Where it listens, what becomes of mail for each domain, and how large a mail it takes."""

    host: str
    port: int
    domain: str
    bouncing_domain: str
    deferring_domain: str
    delaying_domain: str
    catching_domain: str
    message_size_limit: int
    configuration: Path
    # In Dovecot's folder of mail: the Maildir of everybody at the catching domain.
    catching_folder: str = "catching/Maildir"

    def drop_queue(self) -> None:
        """Forget every mail still under way, so that none arrives in the next test."""
        _run("postsuper", "-c", str(self.configuration), "-d", "ALL")


@contextmanager
def running_postfix(
    folder: Path, user: MailUser, dovecot: Dovecot, domain: str
) -> Iterator[Postfix]:
    """Start it, wait for its greeting, stop it in any case."""
    home = folder / "postfix"
    server = Postfix(
        host=LOOPBACK,
        port=free_port(),
        domain=domain,
        bouncing_domain=f"bouncing.{domain}",
        deferring_domain=f"deferring.{domain}",
        delaying_domain=f"delaying.{domain}",
        catching_domain=f"catching.{domain}",
        message_size_limit=10 * 1024 * 1024,
        configuration=home / "etc",
    )
    _lay_out(home, server, user, dovecot)
    try:
        _run("postfix", "-c", str(server.configuration), "start")
        wait_for_greeting(server.port, b"220", lambda: last_lines(home / "mail.log"))
        yield server
    except ServerUnavailable as trouble:
        raise ServerUnavailable(f"{trouble}\n{last_lines(home / 'mail.log')}") from trouble
    finally:
        _stop(server)


def _stop(server: Postfix) -> None:
    running = ["postfix", "-c", str(server.configuration), "status"]
    if _command(*running).returncode == 0:
        _run("postfix", "-c", str(server.configuration), "stop")


def _command(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*as_root(), program(name, "postfix"), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


def _run(name: str, *arguments: str) -> None:
    answer = _command(name, *arguments)
    if answer.returncode != 0:
        command = " ".join([name, *arguments])
        raise ServerUnavailable(f"`{command}` failed:\n{answer.stdout}{answer.stderr}")


def _lay_out(home: Path, server: Postfix, user: MailUser, dovecot: Dovecot) -> None:
    server.configuration.mkdir(parents=True)
    (server.configuration / "main.cf").write_text(_main_cf(home, server, user, dovecot))
    (server.configuration / "master.cf").write_text(
        _MASTER_CF.replace("@LISTEN@", f"{server.host}:{server.port}")
    )
    # Postfix insists on these owners; install(1) sets them in one step, through sudo if need be.
    for owner, name in (("root", "queue"), ("postfix", "data")):
        subprocess.run(
            [*as_root(), "install", "-d", "-o", owner, str(home / name)],
            check=True,
            capture_output=True,
        )
    subprocess.run([*as_root(), "chown", "-R", "root", str(server.configuration)], check=True)


def _inline(pairs: dict[str, str]) -> str:
    return "inline:{ " + ", ".join(f"{{ {key} = {value} }}" for key, value in pairs.items()) + " }"


def _main_cf(home: Path, server: Postfix, user: MailUser, dovecot: Dovecot) -> str:
    settings = {
        "compatibility_level": "3.6",
        "queue_directory": home / "queue",
        "data_directory": home / "data",
        "maillog_file": home / "mail.log",
        "maillog_file_prefixes": home,
        "myhostname": f"mx.{server.domain}",
        "mydomain": server.domain,
        "myorigin": server.domain,
        "mydestination": "",
        "mynetworks": "",
        "inet_interfaces": server.host,
        "inet_protocols": "ipv4",
        "smtp_dns_support_level": "disabled",
        "smtpd_peername_lookup": "no",
        "smtpd_tls_security_level": "none",
        "alias_maps": "",
        "alias_database": "",
        "notify_classes": "",
        "biff": "no",
        "message_size_limit": server.message_size_limit,
        "mailbox_size_limit": "0",
        **_delivery(server, user, dovecot),
        **_submission(dovecot),
    }
    return "".join(f"{name} = {value}\n" for name, value in settings.items())


def _delivery(server: Postfix, user: MailUser, dovecot: Dovecot) -> dict[str, object]:
    return {
        "virtual_mailbox_domains": f"{server.domain}, {server.catching_domain}",
        "virtual_mailbox_base": dovecot.mail_folder,
        "virtual_mailbox_maps": _inline(
            {name: f"{name}/Maildir/" for name in dovecot.accounts}
            | {f"@{server.catching_domain}": f"{server.catching_folder}/"}
        ),
        "virtual_mailbox_limit": "0",
        "virtual_minimum_uid": "1",
        "virtual_uid_maps": f"static:{user.uid}",
        "virtual_gid_maps": f"static:{user.gid}",
        "transport_maps": _inline(
            {
                server.bouncing_domain: "without-mailboxes:",
                server.deferring_domain: "retry:4.2.0 The mailbox is busy",
                server.delaying_domain: f"smtp:[{LOOPBACK}]:1",
            }
        ),
        "default_transport": "error:5.1.2 This server knows no such domain",
        # A report of RFC 3464 "Action: delayed" after a second instead of hours.
        "delay_warning_time": "1s",
        "queue_run_delay": "1s",
        "minimal_backoff_time": "1s",
    }


def _submission(dovecot: Dovecot) -> dict[str, object]:
    return {
        "smtpd_sasl_auth_enable": "yes",
        "smtpd_sasl_type": "dovecot",
        "smtpd_sasl_path": dovecot.sasl_socket,
        "smtpd_sasl_security_options": "noanonymous",
        "smtpd_relay_restrictions": "permit_sasl_authenticated, reject_unauth_destination",
        "smtpd_recipient_restrictions": "",
        # As the mailbox providers do: who has logged in may write in no other name (553).
        "smtpd_sender_login_maps": _inline({name: name for name in dovecot.accounts}),
        "smtpd_sender_restrictions": "reject_authenticated_sender_login_mismatch",
    }


# The fifth column keeps every service out of a chroot: in one, neither the Maildirs nor
# Dovecot's socket would be in sight. `without-mailboxes` takes whatever smtpd let in for the
# bouncing domain and finds nobody there, as a server does whose front door does not know its
# users (`error:` would not do: smtpd asks it already at RCPT).
_MASTER_CF = """
@LISTEN@ inet n - n - - smtpd
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
virtual   unix - n n - - virtual
smtp      unix - - n - - smtp
without-mailboxes unix - n n - - virtual -o virtual_mailbox_maps=inline:{none=none}
anvil     unix - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
"""
