"""The Sent folder: what a provider saves there settles doubts; copies are put there if asked."""

import imaplib
from collections import Counter
from email import message_from_bytes
from pathlib import Path

from dispatch.sandbox import Fault, Habit, Manner, Sandbox, Stage
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units
from servers.mailroom import MailServers

NAMES = units(5)


def silent() -> dict[str, Habit]:
    return {address(name): Habit.SILENT for name in NAMES}


def test_a_copy_that_the_provider_saved_settles_the_doubt(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(), manner=Manner.NETEASE) as server:
        office = furnish(tmp_path / "office", server, NAMES)
        server.faults = [
            Fault(Stage.AFTER_DOT, 2, close=True),  # taken, and the reply lost
            Fault(Stage.DOT, 4, close=True),  # lost with the reply
        ]
        office.run("send", NUMBER, "--yes")
        server.wait_until_quiet(30)
        assert Counter(office.states().values()) == {"accepted": 3, "uncertain": 2}
        polled = office.run("poll")
        assert "1 封“不确定”的在已发送文件夹里找到副本" in polled.out
        states = office.states()
        (doubtful,) = [one for one, state in states.items() if state == "uncertain"]
        assert doubtful not in {one.message_id for one in server.received()}
        shown = {one["name"]: one for one in office.status()["recipients"]}
        assert any(one["kind"] == "sent-copy" for one in shown[NAMES[1]]["evidence"])
        assert not shown[NAMES[1]]["acknowledged"]


def test_copies_are_put_into_sent_once_as_they_went_out(
    tmp_path: Path, mail_servers: MailServers
) -> None:
    servers = mail_servers
    office = office_of(tmp_path / "office", servers, "finance", "water", "archive")
    for _ in range(2):
        ran = office.run("send", NUMBER, "--yes", DISPATCH_PASSWORD=password(servers))
        assert ran.code == 0, ran.err
    copies = sent(servers)
    assert len(copies) == 3
    by_id = {one["Message-ID"]: one for one in map(message_from_bytes, copies)}
    for name in ("finance", "water", "archive"):
        (arrived,) = map(message_from_bytes, folder(servers, f"{name}@{servers.domain}", "INBOX"))
        copy = by_id[arrived["Message-ID"]]
        assert [part.get_payload() for part in copy.walk() if not part.is_multipart()] == [
            part.get_payload() for part in arrived.walk() if not part.is_multipart()
        ]
        assert copy["Date"] == arrived["Date"]


def office_of(path: Path, servers: MailServers, *names: str) -> OfficeFolder:
    from journey.office import SOURCE

    (path / "issues").mkdir(parents=True)
    (path / "dispatch.yaml").write_text(
        "office: 区工作专班\nbulletin: 工作专报\nmailbox:\n"
        f"  address: {servers.contact}\n  provider: plain\n  keep_copies: true\n"
        f"  smtp: {{host: {servers.smtp_host}, port: {servers.smtp_port}, tls: none}}\n"
        f"  imap: {{host: {servers.imap_host}, port: {servers.imap_port}, tls: none}}\n",
        encoding="utf-8",
    )
    entries = "".join(f"    - {{name: {one}, address: {one}@{servers.domain}}}\n" for one in names)
    (path / "recipients.yaml").write_text(f"recipients:\n  发:\n{entries}", encoding="utf-8")
    (path / "issues" / f"{NUMBER}.md").write_text(SOURCE, encoding="utf-8")
    return OfficeFolder(path)


def password(servers: MailServers) -> str:
    return servers.accounts[servers.contact]


def sent(servers: MailServers) -> list[bytes]:
    return folder(servers, servers.contact, "Sent")


def folder(servers: MailServers, address: str, name: str) -> list[bytes]:
    with imaplib.IMAP4(servers.imap_host, servers.imap_port) as client:
        client.login(address, servers.accounts[address])
        client.select(name, readonly=True)
        _, found = client.uid("fetch", "1:*", "(BODY.PEEK[])")
    return [one[1] for one in found if isinstance(one, tuple)]
