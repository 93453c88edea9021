"""Where the mailbox password comes from, and what is said when it comes from nowhere."""

import os
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from dispatch.config import load, password
from dispatch.errors import SettingsError
from dispatch.words import Language

ADDRESS = "office@linchengqu.example"


class MemoryKeyring(KeyringBackend):
    """A real backend of the library that keeps its entries in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class NoKeyring(MemoryKeyring):
    def get_password(self, service, username):  # noqa: ARG002
        raise NoKeyringError("none here")


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def office(folder, command=None):
    text = (
        "office: 甲\nbulletin: 乙\nmailbox:\n"
        f"  address: {ADDRESS}\n  smtp: {{host: localhost}}\n  imap: {{host: localhost}}\n"
    )
    if command is not None:
        text += f"  password_command: {command}\n"
    (folder / "dispatch.yaml").write_text(text, encoding="utf-8")
    return load(folder, {})


def python(folder, program):
    """A command that runs a small program lying in the office folder."""
    (folder / "give.py").write_text(program, encoding="utf-8")
    return f"{sys.executable} give.py"


def refusal(settings, **more):
    with pytest.raises(SettingsError) as caught:
        password(settings, os.environ, **more)
    return caught.value


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch):
    monkeypatch.delenv("DISPATCH_PASSWORD", raising=False)


def test_the_environment_comes_first(tmp_path, ring):
    ring.set_password("dispatch", ADDRESS, "kept")
    settings = office(tmp_path, python(tmp_path, "print('told')"))
    assert password(settings, {"DISPATCH_PASSWORD": "given\n"}) == "given"


def test_the_first_line_of_the_command_comes_second(tmp_path, ring):
    ring.set_password("dispatch", ADDRESS, "kept")
    settings = office(tmp_path, python(tmp_path, "print('to ld ')\nprint('more')"))
    assert password(settings, os.environ) == "to ld "


def test_the_keyring_comes_last(tmp_path, ring):
    ring.set_password("dispatch", ADDRESS, "kept")
    assert password(office(tmp_path), os.environ) == "kept"


@pytest.mark.parametrize("other", [MemoryKeyring, NoKeyring])
def test_none_at_all_names_the_three_ways(tmp_path, ring, other):
    keyring.set_keyring(other())
    error = refusal(office(tmp_path))
    assert error.exit_code == 78
    for language in Language:
        said = error.said_in(language)
        assert "keyring set dispatch" in said
        assert "DISPATCH_PASSWORD" in said
        assert "password_command" in said


def test_no_shell_reads_the_command(tmp_path, ring):
    settings = office(tmp_path, python(tmp_path, "import sys; print(sys.argv[1:])") + " $HOME | x")
    assert password(settings, os.environ) == "['$HOME', '|', 'x']"


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("print('hunter2'); raise SystemExit(3)", "错误码 3"),
        ("pass", "第一行"),
        ("print()\nprint('hunter2')", "第一行"),
        ("import sys; sys.stdout.buffer.write(b'\\xff\\xfehunter2')", "第一行"),
    ],
)
def test_a_command_that_fails_ends_the_matter_and_tells_no_secret(tmp_path, ring, program, words):
    ring.set_password("dispatch", ADDRESS, "kept")
    said = refusal(office(tmp_path, python(tmp_path, program))).said_in(Language.CHINESE)
    assert words in said
    assert "hunter2" not in said


def test_a_command_that_does_not_end_is_given_up(tmp_path, ring):
    settings = office(tmp_path, python(tmp_path, "import time; time.sleep(60)"))
    assert "没有结束" in refusal(settings, command_seconds=0.5).problem.zh


def test_a_command_that_is_not_there_is_named(tmp_path, ring):
    assert "no-such-program" in refusal(office(tmp_path, "no-such-program -x")).problem.zh
