"""Owns how each competitor is made ready and what is typed to make it send."""

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.sending.processes import LOOPBACK, Cost, program, run
from benchmarks.sending.work import (
    ATTACHMENT_NAME,
    CONNECTIONS,
    HTML,
    MAILBOX,
    NUMBER,
    OFFICE_NAME,
    SUBJECT,
    TEXT,
    address,
    pdf,
    unit,
)

_SETTINGS = """\
office: {office}
bulletin: 工作专报
mailbox:
  address: {mailbox}
  name: {office}
  provider: plain
  smtp: {{host: 127.0.0.1, port: {port}, tls: none}}
  imap: {{host: 127.0.0.1, port: {port}, tls: none}}
  connections: {connections}
  pause_seconds: 0
"""

# smtp-sink asks for no password; the program does, before it opens a connection.
_ENVIRONMENT = {"DISPATCH_PASSWORD": "of no account", "DISPATCH_LANG": "en"}


@dataclass(frozen=True, slots=True)
class Invocation:
    """A command that sends so many messages."""

    command: tuple[str | Path, ...]
    messages: int
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dispatch:
    """`dispatch send` on a copy of an office whose issue is planned and not yet sent."""

    folder: Path
    recipients: int
    name: str = "dispatch send"

    @property
    def _ledger(self) -> Path:
        return self.folder / "planned" / "ledger.sqlite3"

    @property
    def _office(self) -> Path:
        return self.folder / "office"

    def make_plan(self, attachment_bytes: int) -> Cost:
        """Plans once, in a process of its own; every run starts with a copy of the ledger."""
        self._ledger.parent.mkdir(parents=True)
        program = (sys.executable, "-m", "benchmarks.sending.planned")
        arguments = (self._ledger, str(self.recipients), str(attachment_bytes))
        return run((*program, *arguments), complaints=self.folder / "planning.txt")

    def ready(self, port: int) -> Invocation:
        """An office with everything still to send."""
        shutil.rmtree(self._office, ignore_errors=True)
        self._office.mkdir()
        shutil.copytree(self._ledger.parent, self._office / ".dispatch")
        return self._invocation(port, self.recipients)

    def idle(self, port: int) -> Invocation:
        """The same command on the office that has just sent everything."""
        return self._invocation(port, 0)

    def _invocation(self, port: int, messages: int) -> Invocation:
        settings = _SETTINGS.format(
            office=OFFICE_NAME, mailbox=MAILBOX, port=port, connections=CONNECTIONS
        )
        (self._office / "dispatch.yaml").write_text(settings, encoding="utf-8")
        arguments = ("send", NUMBER, "--yes", "--quiet", "--office", self._office)
        return Invocation((sys.executable, "-m", "dispatch", *arguments), messages, _ENVIRONMENT)


@dataclass(frozen=True, slots=True)
class SmtpSource:
    """The C program that Postfix ships: the very bytes that `dispatch` sent, again and again."""

    message: Path
    count: int
    name: str = "smtp-source"

    def ready(self, port: int) -> Invocation:
        """As many sessions as `dispatch` has connections, each kept open."""
        command = (program("smtp-source", "postfix"), "-d", "-s", str(CONNECTIONS))
        whom = ("-f", MAILBOX, "-t", address(1), "-M", "localhost.localdomain")
        what = ("-m", str(self.count), "-F", self.message, f"{LOOPBACK}:{port}")
        return Invocation((*command, *whom, *what), self.count)


@dataclass(frozen=True, slots=True)
class Mailmerge:
    """awdeorio's mailmerge on the same words, attachment and recipients."""

    folder: Path
    program: Path
    count: int
    name: str = "mailmerge"

    def write_work(self, attachment_bytes: int) -> None:
        """Its template, its database and the attachment."""
        self.folder.mkdir(parents=True)
        attachment = ""
        if attachment_bytes:
            (self.folder / ATTACHMENT_NAME).write_bytes(pdf(attachment_bytes))
            attachment = f"ATTACHMENT: {ATTACHMENT_NAME}\n"
        template = _TEMPLATE.format(
            subject=SUBJECT,
            mailbox=MAILBOX,
            attachment=attachment,
            text=TEXT.format(**_FIELDS),
            html=HTML.format(**_FIELDS),
        )
        (self.folder / "template.txt").write_text(template, encoding="utf-8")
        with (self.folder / "database.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("name", "email"))
            rows.writerows((unit(number), address(number)) for number in range(1, self.count + 1))

    def ready(self, port: int) -> Invocation:
        """One connection after the other: it knows nothing else."""
        server = self.folder / "server.conf"
        server.write_text(f"[smtp_server]\nhost = {LOOPBACK}\nport = {port}\n", encoding="utf-8")
        files = {"template": "template.txt", "database": "database.csv", "config": "server.conf"}
        named = [f"--{option}={self.folder / name}" for option, name in files.items()]
        how = ("--no-dry-run", "--no-limit", "--output-format=text")
        return Invocation((self.program, *how, *named), self.count, {"PYTHONUTF8": "1"})


_FIELDS = {
    "name": "{{name}}",
    "acknowledge": f"mailto:{MAILBOX}?subject={NUMBER}%20%E6%94%B6%E5%88%B0"
    "%20%23aaaaaaaaaaaaaaaaaaaa&body=%E6%94%B6%E5%88%B0",
}

_TEMPLATE = """\
TO: {{{{email}}}}
SUBJECT: {subject}
FROM: {mailbox}
MIME-Version: 1.0
{attachment}Content-Type: multipart/alternative; boundary="=_boundary"

--=_boundary
Content-Type: text/plain; charset=utf-8

{text}
--=_boundary
Content-Type: text/html; charset=utf-8

{html}
--=_boundary--
"""


def install_mailmerge(folder: Path) -> Path:
    """Installs it with pip into an environment of its own, once; returns the program."""
    mailmerge = folder / "bin" / "mailmerge"
    if not mailmerge.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        pip = (folder / "bin" / "python", "-m", "pip", "--quiet", "install", "mailmerge>=2.3")
        quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        if subprocess.run(pip, env=quiet, check=False).returncode:
            raise SystemExit("mailmerge could not be installed with pip; see above.")
    return mailmerge


def version_of(mailmerge: Path) -> str:
    """As it says itself."""
    said = subprocess.run([mailmerge, "--version"], check=True, capture_output=True, text=True)
    return said.stdout.split()[-1]
