"""`dispatch doctor`: every fault at once, each with its remedy; no server can hang or crash it."""

import datetime as dt
import json
import socket
import sqlite3
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import pytest

from dispatch.imap.probe import moment
from dispatch.ledger import inspect
from dispatch.ledger.drives import kind_of
from dispatch.sandbox import Sandbox
from dispatch.workflows import World
from dispatch.workflows.doctor import Check, Grade, examine
from journey.office import MAILBOX, PASSWORD, Ended, OfficeFolder, furnish, units
from servers.mailroom import MailServers
from servers.proxy import securing


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("server"), MAILBOX, PASSWORD, {}) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, units(3))


def grades(ended: Ended) -> dict[str, str]:
    return {one["key"]: one["grade"] for one in ended.json["checks"]}


def found(checks: list[Check]) -> dict[str, Check]:
    return {one.key: one for one in checks}


def examined(folder: Path, seconds: float = 3, **environ: str) -> dict[str, Check]:
    world = World(
        clock=lambda: dt.datetime.now(dt.UTC),
        randomness=lambda n: b"x" * n,
        environ={"DISPATCH_PASSWORD": PASSWORD, **environ},
    )
    return found(list(examine(folder, world, seconds=seconds)))


def pointed(office: OfficeFolder, smtp: int, imap: int, tls: str = "none") -> None:
    """The office's settings with other servers."""
    kept = (office.path / "dispatch.yaml").read_text(encoding="utf-8").split("  smtp:")[0]
    (office.path / "dispatch.yaml").write_text(
        kept
        + f"  smtp: {{host: localhost, port: {smtp}, tls: {tls}}}\n"
        + f"  imap: {{host: localhost, port: {imap}, tls: {tls}}}\n",
        encoding="utf-8",
    )


def test_a_sound_office_is_told_so_in_a_line_each(office: OfficeFolder) -> None:
    ended = office.run("doctor")
    assert ended.code == 0, ended.out
    for line in ("✓ 正常 发信服务器", "✓ 正常 收信服务器", "✓ 正常 收件人名册", "有误 0"):
        assert line in ended.out
    assert PASSWORD not in ended.out + ended.err
    told = office.run("doctor", "--json")
    assert told.json["ok"] is True
    everything = "settings roster faces ledger disk clock password keyring templates smtp smtp.tls"
    everything += " smtp.offers imap imap.tls imap.id imap.offers imap.folders imap.quota"
    assert set(everything.split()) <= set(grades(told))
    assert not (office.path / ".dispatch").exists(), "a look makes nothing"


@pytest.mark.of_a_file
def test_all_faults_are_told_at_once_and_offline_asks_no_server(office: OfficeFolder) -> None:
    (office.path / "recipients.yaml").write_text("recipients: {甲: []}\n", encoding="utf-8")
    (office.path / ".dispatch").mkdir()
    (office.path / ".dispatch" / "ledger.sqlite3").write_bytes(b"this is no database" * 400)
    settings = office.path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text + "  folders: [没有的文件夹]\n", encoding="utf-8")
    ended = office.run("doctor", "--json", DISPATCH_PASSWORD="wrong")
    assert ended.code == 1
    wrong = {key for key, grade in grades(ended).items() if grade == "wrong"}
    assert {"roster", "ledger", "smtp", "imap"} <= wrong
    assert all(one["mend"] for one in ended.json["checks"] if one["grade"] == "wrong")
    offline = office.run("doctor", "--offline", "--json")
    assert not {"smtp", "imap"} & set(grades(offline))
    named = found(list(examined(office.path).values()))["imap.folders"]
    assert named.grade is not Grade.OK


def test_settings_that_cannot_be_read_end_it_with_every_fault(office: OfficeFolder) -> None:
    (office.path / "dispatch.yaml").write_text("office: 甲\nmailboxx: {}\n", encoding="utf-8")
    ended = office.run("doctor", "--json")
    assert ended.code == 1
    assert grades(ended) == {"settings": "wrong"}


@contextmanager
def saying(first: bytes, *, then: bytes = b"", hold: bool = False) -> Iterator[int]:
    """A server that says one thing, perhaps another to each line, and hangs up or holds on."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.2)
    stop = threading.Event()

    def serve() -> None:
        held = []
        while not stop.is_set():
            try:
                client, _ = listener.accept()
            except TimeoutError:
                continue
            client.settimeout(0.5)
            try:
                client.sendall(first)
                while then and client.recv(4096):
                    client.sendall(then)
            except OSError:
                pass
            if hold:
                held.append(client)
            else:
                client.close()
        for one in held:
            one.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        stop.set()
        thread.join(5)
        listener.close()


@pytest.mark.parametrize(
    ("first", "then", "hold"),
    [
        (b"", b"", True),  # says nothing
        (b"", b"", False),  # hangs up at once
        (b"220 mx\r\n* OK hi", b"", True),  # half a greeting
        (b"\x00\xff garbage \x1b[31m\r\n", b"\xfe\xff\r\n", False),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", False),
        (b"220 ok\r\n", b"250-SIZE lots\r\n250 AUTH\r\n", False),
        (b"* OK ready\r\n", b"A0 OK what\r\n* LIST ((\r\n", True),
        (b"* BYE go away\r\n", b"", False),
        (b"554 \xc4\xe3\xba\xc3 no\r\n", b"", False),
    ],
)
def test_a_server_that_is_dead_lies_or_cuts_is_one_line(
    office: OfficeFolder, first: bytes, then: bytes, hold: bool
) -> None:
    with saying(first, then=then, hold=hold) as port:
        pointed(office, port, port)
        begun = time.monotonic()
        checks = examined(office.path, seconds=2)
        assert time.monotonic() - begun < 15
    assert checks["smtp"].grade is Grade.WRONG
    assert checks["imap"].grade is Grade.WRONG
    for key in ("smtp", "imap"):
        assert "查不下去" not in checks[key].found.zh
        assert checks[key].mend is not None


def test_a_port_where_nobody_listens_is_told(office: OfficeFolder) -> None:
    pointed(office, 1, 1)
    checks = examined(office.path)
    assert "连不上" in checks["smtp"].found.zh
    assert "连不上" in checks["imap"].found.zh


def test_a_certificate_is_told_with_its_end_and_a_strange_one_is_refused(
    office: OfficeFolder, server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "5", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
         certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with (
        securing(server.smtp_port, context, starttls=False) as smtp,
        securing(server.imap_port, context, starttls=False) as imap,
    ):
        pointed(office, smtp, imap, tls="implicit")
        strange = office.run("doctor", "--json")
        trusted = office.run("doctor", "--json", SSL_CERT_FILE=str(certificate))
    told = {one["key"]: one for one in strange.json["checks"]}
    assert told["smtp"]["grade"] == told["imap"]["grade"] == "wrong"
    assert "证书" in told["smtp"]["mend"]
    assert "证书" in told["imap"]["mend"]
    told = {one["key"]: one for one in trusted.json["checks"]}
    assert told["smtp"]["grade"] == told["imap"]["grade"] == "ok"
    for one in (told["smtp.tls"], told["imap.tls"]):
        assert one["grade"] == "look"
        assert "快到期" in one["found"]
        assert "TLSv1" in one["found"]


def test_postfix_and_dovecot_are_told_as_they_are(
    office: OfficeFolder, mail_servers: MailServers
) -> None:
    pointed(office, mail_servers.smtp_port, mail_servers.imap_port)
    contact = mail_servers.contact
    text = (office.path / "dispatch.yaml").read_text(encoding="utf-8")
    text = text.replace(f"address: {MAILBOX}", f"address: {contact}")
    (office.path / "dispatch.yaml").write_text(text, encoding="utf-8")
    checks = examined(office.path, 10, DISPATCH_PASSWORD=mail_servers.accounts[contact])
    assert checks["smtp"].grade is Grade.OK
    assert checks["imap"].grade is Grade.OK
    assert "PIPELINING" in checks["smtp.offers"].found.zh
    assert "Dovecot" in checks["imap.id"].found.zh
    assert "IDLE" in checks["imap.offers"].found.zh


@pytest.mark.of_a_file
def test_a_damaged_ledger_and_one_of_a_newer_program_are_told(office: OfficeFolder) -> None:
    assert office.run("log").code == 0
    path = office.path / ".dispatch" / "ledger.sqlite3"
    seen = inspect(path, 10)
    assert seen is not None
    assert (seen.schema, seen.damage, seen.refusal) == (seen.newest_schema, (), None)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert grades(office.run("doctor", "--offline", "--json"))["ledger"] == "wrong"
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = ?", [seen.newest_schema])
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute(
            "INSERT INTO rendition_attachment"
            " (rendition_id, position, name, content_type, digest)"
            " VALUES (77, 0, 'x.pdf', 'application/pdf', 'gone')"
        )
    assert grades(office.run("doctor", "--offline", "--json"))["ledger"] == "wrong"


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /home nfs4 rw 0 0
//pc/share /mnt/\\040共享 cifs rw 0 0
"""
MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local)
//u@pc/share on /Volumes/公用 盘 (smbfs, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("table", "path", "kind"),
    [
        (MOUNTS, "/etc/x", "ext4"),
        (MOUNTS, "/home/a/专报", "nfs4"),
        (MOUNTS, "/homely", "ext4"),
        (MOUNTS, "/mnt/ 共享/专报", "cifs"),
        (MACOS, "/Users/a", "apfs"),
        (MACOS, "/Volumes/公用 盘/专报", "smbfs"),
        ("", "/etc", ""),
    ],
)
def test_a_network_drive_is_known_by_the_table_of_mounts(table: str, path: str, kind: str) -> None:
    assert kind_of(table, PurePosixPath(path)) == kind


def test_an_internal_date_is_read_in_its_zone() -> None:
    assert moment(b'1 FETCH (INTERNALDATE " 1-Sep-2023 08:30:00 +0800")') == dt.datetime(
        2023, 9, 1, 0, 30, tzinfo=dt.UTC
    )
    assert moment(b'1 FETCH (INTERNALDATE "31-Feb-2023 08:30:00 +0800")') is None
    assert moment(b"1 FETCH (FLAGS ())") is None


def test_a_clock_that_runs_behind_the_mailbox_is_told(
    office: OfficeFolder, server: Sandbox
) -> None:
    import imaplib

    client = imaplib.IMAP4("127.0.0.1", server.imap_port)
    client.login(MAILBOX, PASSWORD)
    ahead = dt.datetime.now(dt.UTC) + dt.timedelta(hours=3)
    client.append("INBOX", "", imaplib.Time2Internaldate(ahead), b"Subject: x\r\n\r\nx\r\n")
    client.logout()
    ended = office.run("doctor", "--json")
    assert ended.code == 1
    assert grades(ended)["clock.server"] == "wrong"
    assert json.dumps(ended.json, ensure_ascii=False).count("更晚") <= 1


def test_in_english_nothing_is_chinese_but_names_and_tiers(office: OfficeFolder) -> None:
    ended = office.run("doctor", DISPATCH_LANG="en")
    told = ended.out.replace("区工作专班", "").replace("！", "")
    left = {one for one in told if "\u3000" <= one <= "\u9fff" or "\uff00" <= one <= "\uffef"}
    assert left <= set("报送发"), ended.out
