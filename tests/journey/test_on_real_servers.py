"""The same way through servers that others wrote: Postfix takes the mail, Dovecot holds it."""

import imaplib
import re
import shutil
import smtplib
import subprocess
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.office import NUMBER, SOURCE, OfficeFolder, ledger_line
from servers.mailroom import MailServers

ROSTER = """\
recipients:
  报:
    - {{name: 财政局, address: finance@{own}}}
  送:
    - {{name: 水利局, address: water@{own}}}
  发:
    - {{name: 档案馆, address: archive@{own}}}
    - {{name: 查无此人, address: nobody@{own}}}
    - {{name: 退信单位, address: someone@{bouncing}}}
    - {{name: 迟到单位, address: someone@{delaying}}}
"""


@pytest.fixture
def office(tmp_path: Path, mail_servers: MailServers) -> OfficeFolder:
    path = tmp_path / "office"
    (path / "issues").mkdir(parents=True)
    (path / "dispatch.yaml").write_text(
        f"{ledger_line()}office: 区工作专班\nbulletin: 工作专报\nmailbox:\n"
        f"  address: {mail_servers.contact}\n  name: 区工作专班\n  provider: plain\n"
        f"  smtp: {{host: {mail_servers.smtp_host}, port: {mail_servers.smtp_port}, tls: none}}\n"
        f"  imap: {{host: {mail_servers.imap_host}, port: {mail_servers.imap_port}, tls: none}}\n"
        "  pause_seconds: 0\n",
        encoding="utf-8",
    )
    (path / "recipients.yaml").write_text(
        ROSTER.format(
            own=mail_servers.domain,
            bouncing=mail_servers.bouncing_domain,
            delaying=mail_servers.delaying_domain,
        ),
        encoding="utf-8",
    )
    (path / "issues" / f"{NUMBER}.md").write_text(SOURCE, encoding="utf-8")
    return OfficeFolder(path)


def run(office: OfficeFolder, servers: MailServers, *arguments: str):
    return office.run(*arguments, DISPATCH_PASSWORD=servers.accounts[servers.contact])


def inbox(servers: MailServers, address: str, at_least: int = 1) -> list[bytes]:
    """The mails of a mailbox, once so many have come."""
    until = time.monotonic() + 20
    while True:
        with imaplib.IMAP4(servers.imap_host, servers.imap_port) as client:
            client.login(address, servers.accounts[address])
            client.select("INBOX", readonly=True)
            _, found = client.uid("fetch", "1:*", "(FLAGS BODY.PEEK[])")
        mails = [one[1] for one in found if isinstance(one, tuple)]
        if len(mails) >= at_least:
            return mails
        assert time.monotonic() < until, f"{address} has only {len(mails)} mails"
        time.sleep(0.1)


def test_postfix_and_dovecot_carry_a_bulletin_and_its_evidence(office, mail_servers) -> None:
    servers = mail_servers
    ended = run(office, servers, "send", NUMBER, "--yes")
    assert ended.code == 0, ended.err
    first = message_from_bytes(
        inbox(servers, f"finance@{servers.domain}")[0], policy=policy.default
    )
    answer(servers, f"archive@{servers.domain}")
    # Success reports of three, a bounce, a delay, and the answer.
    inbox(servers, servers.contact, at_least=6)
    flags = flags_of(servers)
    polled = run(office, servers, "poll", "--json")
    assert polled.code == 0, polled.err
    assert flags_of(servers) == flags
    shown = {
        one["name"]: one
        for one in run(office, servers, "status", NUMBER, "--json").json["recipients"]
    }
    assert {name: one["standing"] for name, one in shown.items()} == {
        "财政局": "delivered",
        "水利局": "delivered",
        "档案馆": "replied",
        "查无此人": "failed",
        "退信单位": "failed",
        "迟到单位": "delayed",
    }
    assert shown["查无此人"]["deliveries"][0]["code"] == 550
    assert shown["档案馆"]["acknowledged"]
    assert not shown["财政局"]["acknowledged"]
    assert first["Message-ID"].strip("<>") == shown["财政局"]["deliveries"][0]["message_id"]
    again = run(office, servers, "poll", "--from-zero", "--json")
    assert again.json["changes"] == []


def answer(servers: MailServers, address: str) -> None:
    """A unit's own program answers the mail it found."""
    original = message_from_bytes(inbox(servers, address)[0], policy=policy.default)
    reply = EmailMessage()
    reply["From"] = address
    reply["To"] = servers.contact
    reply["Subject"] = f"回复：{original['Subject']}"
    reply["Message-ID"] = make_msgid(domain=servers.domain)
    reply["In-Reply-To"] = original["Message-ID"]
    reply.set_content("收到。")
    with smtplib.SMTP(servers.smtp_host, servers.smtp_port) as client:
        client.login(address, servers.accounts[address])
        client.send_message(reply)


def flags_of(servers: MailServers) -> list[bytes]:
    with imaplib.IMAP4(servers.imap_host, servers.imap_port) as client:
        client.login(servers.contact, servers.accounts[servers.contact])
        client.select("INBOX", readonly=True)
        _, found = client.uid("fetch", "1:*", "(FLAGS RFC822.SIZE)")
        return [one for one in found if isinstance(one, bytes)]


def test_what_arrived_is_read_right_by_python_and_by_another_program(
    office, mail_servers, tmp_path
) -> None:
    run(office, mail_servers, "send", NUMBER, "--yes")
    raw = inbox(mail_servers, f"archive@{mail_servers.domain}")[0]
    read = message_from_bytes(raw, policy=policy.default)
    assert isinstance(read, EmailMessage)
    assert read["Subject"] == "工作专报2023年第6期（请贯彻落实并回复）2023-06"
    assert read["To"].addresses[0].display_name == "档案馆"
    (attachment,) = read.iter_attachments()
    assert attachment.get_filename() == "工作专报2023年第6期.pdf"
    assert attachment.get_content().startswith(b"%PDF")
    shown = as_mutt_shows_it(raw, tmp_path)
    assert "Subject: 工作专报2023年第6期（请贯彻落实并回复）2023-06" in shown
    assert "To: 档案馆" in shown
    assert "工作专报2023年第6期.pdf" in shown
    assert "请认真贯彻落实" in shown


def as_mutt_shows_it(raw: bytes, folder: Path) -> str:
    """What mutt prints of a message: index line, headers, text, names of attachments."""
    program = shutil.which("neomutt") or shutil.which("mutt")
    assert program is not None, "make test installs mutt"
    box = folder / "Maildir"
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    (box / "cur" / "1:2,S").write_bytes(raw.replace(b"\r\n", b"\n"))
    out = folder / "shown.txt"
    settings = folder / "muttrc"
    settings.write_text(
        f"set folder={folder}\nset spoolfile={box}\nset charset=utf-8\nset print=yes\n"
        f"set print_command='cat >> {out}'\nset print_decode=yes\nset wait_key=no\n"
        "set rfc2047_parameters=yes\nset quit=yes\nset move=no\nset header_cache=''\n"
        "push '<print-message><quit>'\n",
        encoding="utf-8",
    )
    subprocess.run(
        ["script", "-qec", f"{program} -n -F {settings} -f {box}", "/dev/null"],
        env={"TERM": "xterm", "LANG": "C.UTF-8", "HOME": str(folder), "PATH": "/usr/bin:/bin"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return re.sub(r"\n\s+", " ", out.read_text(encoding="utf-8"))


def test_the_bulk_goes_by_the_offices_own_mta_beside_another_mailbox(
    office, mail_servers, tmp_path
) -> None:
    """Postfix is the relay of the contact mailbox, whose answers are read from Dovecot."""
    servers, second = mail_servers, "second@linchengqu.example"
    names = {"财政局": "finance", "水利局": "water", "档案馆": "archive", "另一家": "other"}
    habits = {f"{one}@{servers.domain}": Habit.REPLY for one in names.values()}
    with Sandbox(tmp_path / "second", second, "another-code", habits) as provider:
        (office.path / "dispatch.yaml").write_text(
            "office: 区工作专班\nbulletin: 工作专报\nmailboxes:\n"
            f"  - address: {servers.contact}\n    provider: plain\n    weight: 3\n"
            # Nothing goes out by the mailbox's own server: there is none.
            "    smtp: {host: nowhere.example}\n"
            f"    imap: {{host: {servers.imap_host}, port: {servers.imap_port}, tls: none}}\n"
            f"    relay: {{host: {servers.smtp_host}, port: {servers.smtp_port}, tls: none,"
            f" user: {servers.contact}}}\n"
            f"  - address: {second}\n    provider: plain\n"
            f"    smtp: {{host: 127.0.0.1, port: {provider.smtp_port}, tls: none}}\n"
            f"    imap: {{host: 127.0.0.1, port: {provider.imap_port}, tls: none}}\n",
            encoding="utf-8",
        )
        lines = "".join(
            f"    - {{name: {name}, address: {one}@{servers.domain}}}\n"
            for name, one in names.items()
        )
        (office.path / "recipients.yaml").write_text(f"recipients:\n  发:\n{lines}", "utf-8")
        passwords = {
            "DISPATCH_RELAY_PASSWORD": servers.accounts[servers.contact],
            "DISPATCH_PASSWORD_SECOND_LINCHENGQU_EXAMPLE": "another-code",
            "DISPATCH_PASSWORD": servers.accounts[servers.contact],
        }
        sent = office.run("send", NUMBER, "--yes", **passwords)
        assert sent.code == 0, sent.err
        assert f"经中继 {servers.smtp_host}:{servers.smtp_port}" in sent.err
        (elsewhere,) = (one.rcpt_to[0] for one in provider.received())
        by_postfix = [name for name, one in names.items() if not elsewhere.startswith(one)]
        assert len(by_postfix) == 3
        unit = next(f"{names[one]}@{servers.domain}" for one in by_postfix if one != "另一家")
        letter = message_from_bytes(inbox(servers, unit)[-1], policy=policy.default)
        assert servers.contact in letter["From"]
        answer(servers, unit)
        inbox(servers, servers.contact, at_least=3)
        provider.wait_until_quiet(20)
        assert office.run("poll", **passwords).code == 0
        shown = office.run("status", NUMBER, "--json").json["recipients"]
        replied = {one["name"] for one in shown if one["standing"] == "replied"}
        assert {names[one] for one in replied} == {
            unit.partition("@")[0],
            elsewhere.partition("@")[0],
        }
