"""`dispatch init`: asks, loses no answer, keeps the password in the keyring, writes to oneself."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.config import Answers, write_office
from dispatch.config.files import settings_text
from dispatch.providers import PROVIDERS
from dispatch.sandbox import Sandbox
from journey.office import MAILBOX, PASSWORD, Ended, ledger_environment
from servers.mailroom import MailServers

RING = {"PYTHON_KEYRING_BACKEND": "file_keyring.Ring"}
NO_RING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("server"), MAILBOX, PASSWORD, {}) as running:
        yield running


def around(tmp_path: Path, ring: dict[str, str]) -> dict[str, str]:
    environment = {**os.environ, **ring, "DISPATCH_LANG": "zh", "DISPATCH_DEBUG": "1"}
    environment.pop("DISPATCH_PASSWORD", None)
    environment["PYTHONPATH"] = str(Path(__file__).parent)
    environment["TEST_KEYRING"] = str(tmp_path / "ring.json")
    return environment | ledger_environment()


def typed(tmp_path: Path, answers: list[tuple[str, str]], ring: dict[str, str], *more: str) -> str:
    """Runs init at a terminal; each answer is typed when its question stands there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "dispatch", "init", str(tmp_path / "office"), *more],
        env=around(tmp_path, ring), stdin=theirs, stdout=theirs, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    seen = ""
    for question, answer in answers:
        seen += until(ours, question)
        os.write(ours, f"{answer}\n".encode())
    seen += until(ours, None)
    os.close(ours)
    assert process.wait(timeout=30) == 0, seen
    return seen


def until(terminal: int, mark: str | None) -> str:
    """What the terminal shows until `mark` has come and it waits; to its end where that is None."""
    seen, ends = "", time.monotonic() + 90
    while time.monotonic() < ends:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                seen += os.read(terminal, 65536).decode("utf-8", "replace")
            except OSError:  # the other end is closed
                break
        elif mark is not None and mark in seen:
            return seen
    assert mark is None, f"{mark!r} never came: {seen}"
    return seen


def test_a_clerk_at_a_terminal_answers_and_the_mailbox_is_tried(
    tmp_path: Path, mail_servers: MailServers
) -> None:
    contact = mail_servers.contact
    secret = mail_servers.accounts[contact]
    seen = typed(
        tmp_path,
        [
            ("联系邮箱", "not an address"),  # asked again
            ("联系邮箱", contact),
            ("邮箱服务商：普通邮件服务器；", "?"),
            ("腾讯企业邮箱", "sina"),
            ("邮箱服务商", "plain"),
            ("编发单位", "区工作专班"),
            ("简报名称", ""),
            ("SMTP 服务器", "127.0.0.1:端口"),
            ("SMTP 服务器", f"127.0.0.1：{mail_servers.smtp_port}:none"),
            ("IMAP 服务器", f"127.0.0.1:{mail_servers.imap_port}:none"),
            ("授权码或密码", secret),
            ("templates", "y"),
            ("试验邮件", ""),
        ],
        RING,
    )
    assert "不认识服务商“sina”" in seen
    assert "netease-qiye" not in seen.partition("邮箱服务商")[2].partition("?")[0], "not unasked"
    assert "  163 网易 163.com 邮箱" in seen
    assert "看不懂" in seen
    assert "存进系统钥匙串" in seen
    assert "收到了：能发能收" in seen
    assert secret not in seen
    assert json.loads((tmp_path / "ring.json").read_text()) == {f"dispatch/{contact}": secret}
    office = tmp_path / "office"
    for path in office.rglob("*"):
        assert path.is_dir() or secret.encode() not in path.read_bytes(), path
    assert "区工作专班" in (office / "dispatch.yaml").read_text(encoding="utf-8")
    assert (office / "templates" / "mail" / "base.txt.j2").exists()
    checked = subprocess.run(
        [sys.executable, "-m", "dispatch", "doctor", "--json", "--office", office],
        env=around(tmp_path, RING), capture_output=True, text=True,
    )  # fmt: skip
    told = {one["key"]: one["grade"] for one in json.loads(checked.stdout)["checks"]}
    assert told["smtp"] == told["imap"] == told["password"] == told["keyring"] == "ok"
    assert told["templates"] == "ok"
    assert told["roster"] == "wrong", "the samples are still in it"


def bare(tmp_path: Path, *options: str, ring: dict[str, str], stdin: str = "") -> Ended:
    ended = subprocess.run(
        [sys.executable, "-m", "dispatch", "init", str(tmp_path / "office"), *options],
        env=around(tmp_path, ring), input=stdin, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def servers(server: Sandbox) -> tuple[str, ...]:
    return (
        "--smtp", f"127.0.0.1:{server.smtp_port}:none",
        "--imap", f"127.0.0.1:{server.imap_port}:none",
    )  # fmt: skip


GIVEN = ("--name-of-office", "甲", "--address", MAILBOX, "--yes")


def test_options_answer_everything_and_where_no_keyring_works_it_says_so(
    tmp_path: Path, server: Sandbox
) -> None:
    ended = bare(
        tmp_path, *GIVEN, *servers(server), "--password-stdin", "--no-test",
        ring=NO_RING, stdin=f"{PASSWORD}\n",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert "钥匙串用不了" in ended.err
    assert "DISPATCH_PASSWORD" in ended.err
    assert PASSWORD not in ended.out + ended.err
    for path in (tmp_path / "office").rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes(), path


def test_a_wrong_password_is_told_and_the_folder_stands(tmp_path: Path, server: Sandbox) -> None:
    ended = bare(
        tmp_path, *GIVEN, *servers(server), "--password-stdin", "--test",
        ring=RING, stdin="wrong-code\n",
    )  # fmt: skip
    assert ended.code == 77
    assert "拒绝登录" in ended.err
    assert (tmp_path / "office" / "dispatch.yaml").exists()
    assert "dispatch doctor" in ended.out


def test_a_server_without_a_port_has_the_usual_one(tmp_path: Path) -> None:
    ended = bare(
        tmp_path, *GIVEN, "--smtp", "mail.x.example", "--imap", "mail.x.example", ring=RING
    )
    assert ended.code == 0, ended.err
    text = (tmp_path / "office" / "dispatch.yaml").read_text(encoding="utf-8")
    assert 'smtp: {host: "mail.x.example", port: 465, tls: implicit}' in text.replace("'", '"') or (
        "smtp: {host: mail.x.example, port: 465, tls: implicit}" in text
    )
    assert "port: 993" in text


def test_with_yes_a_missing_answer_is_named_by_its_option(tmp_path: Path) -> None:
    ended = bare(tmp_path, "--address", MAILBOX, "--yes", ring=RING)
    assert ended.code == 65
    assert "--name-of-office" in ended.err
    assert not (tmp_path / "office").exists()


def test_a_folder_that_is_an_office_is_refused_before_any_question(tmp_path: Path) -> None:
    write_office(tmp_path / "office", Answers("甲", "乙", "a@b.example", provider="163"))
    ended = bare(tmp_path, ring=RING)
    assert ended.code == 65
    assert "dispatch.yaml" in ended.err
    assert "联系邮箱" not in ended.err


def test_every_provider_with_a_code_of_its_own_says_where_it_is_found() -> None:
    silent = [one.key for one in PROVIDERS if one.where is None]
    assert silent == ["aliyun", "plain"], "those whose password is that of the login"
    assert "password" not in settings_text(
        Answers("甲", "乙", "a@b.example", provider="163")
    ).replace("password_command", "")
