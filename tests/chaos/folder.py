"""Owns the office's folder of a round, and the warm start that every round forks from."""

import contextlib
import gc
import importlib
import io
import json
import os
import shutil
import sys
from pathlib import Path

from chaos.backends import Backend
from chaos.drawing import MESSAGES, Plan
from chaos.processes import fork, run_dispatch
from journey.office import NUMBER, SOURCE

DOMAIN = "units.example"
# Longer than a loaded machine stalls by itself; shorter than the late replies of `drawing`.
_PATIENCE_SECONDS = {"own": 1, "postfix": 3, "exim": 3}
_SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
mailbox:
  address: {user}
  name: 区工作专班
  provider: plain
  smtp: {{host: 127.0.0.1, port: {port}, tls: none}}
  imap: {{host: 127.0.0.1, port: {imap}, tls: none}}
  pause_seconds: 0
  connections: {connections}
"""


def prefix(plan: Plan) -> str:
    """What the recipients of a round begin with."""
    return f"s{plan.seed}r{plan.number}.u"


def addresses(plan: Plan, domain: str) -> list[str]:
    """The recipients of a round, in the order of the roster."""
    return [f"{prefix(plan)}{number:02d}@{domain}" for number in range(MESSAGES)]


def keep_ledger_at(path: Path, url: str) -> None:
    """Puts the office's ledger into a database."""
    settings = path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"database: {url}\n{text}", encoding="utf-8")


def furnish(
    path: Path, port: int, connections: int, user: str, to: list[str], imap: int = 1
) -> None:
    """Writes an office's folder: two recipients in 报, eight in 送, the rest in 发."""
    (path / "issues").mkdir(parents=True)
    settings = _SETTINGS.format(user=user, port=port, imap=imap, connections=connections)
    (path / "dispatch.yaml").write_text(settings, encoding="utf-8")
    (path / "issues" / f"{NUMBER}.md").write_text(SOURCE, encoding="utf-8")
    lines = ["recipients:"]
    marks = {0: "  报:", 2: "  送:", 10: "  发:"}
    for number, address in enumerate(to):
        if number in marks:
            lines.append(marks[number])
        lines.append(f"    - {{name: 单位{number:02d}, address: {address}}}")
    (path / "recipients.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def be_patient_for(path: Path, seconds: float) -> None:
    """Sets how long the sender waits for any reply."""
    with (path / "dispatch.yaml").open("a", encoding="utf-8") as file:
        file.write(f"  reply_seconds: {seconds}\n")


class WarmStart:
    """An office whose bulletin is typeset, in a process that has imported all sending needs."""

    def __init__(self, path: Path, backend_name: str, backend: Backend) -> None:
        os.environ |= {"DISPATCH_PASSWORD": backend.password, "DISPATCH_LANG": "zh"}
        os.environ["DISPATCH_DEBUG"] = "1"
        self._path = path
        to = [f"warm.u{number:02d}@{backend.domain}" for number in range(MESSAGES)]
        furnish(path, backend.port, 1, backend.user, to)
        self.patience = self._patience(_PATIENCE_SECONDS[backend_name])
        self._import_what_sending_imports()
        gc.freeze()

    def copy_typeset(self, office: Path) -> None:
        """Spares a round the typesetting, which is the same in all."""
        shutil.copytree(self._path / ".dispatch" / "typeset", office / ".dispatch" / "typeset")

    def _patience(self, seconds: float) -> float | None:
        """`seconds`, if this dispatch lets an office say how long to wait for a reply."""
        plain = (self._path / "dispatch.yaml").read_text(encoding="utf-8")
        be_patient_for(self._path, seconds)
        if self._rehearse() == 0:
            return seconds
        (self._path / "dispatch.yaml").write_text(plain, encoding="utf-8")
        assert self._rehearse() == 0, "dispatch does not even rehearse"
        return None

    def _rehearse(self) -> int:
        """A dry run in this very process: what it reads of faces and templates, every fork has."""
        silence = io.StringIO()
        arguments = ("send", NUMBER, "--dry-run", "--office", str(self._path))
        with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
            try:
                run_dispatch(*arguments)
            except SystemExit as ended:
                return int(ended.code or 0)
        return 0

    def _import_what_sending_imports(self) -> None:
        """Sends once in a fork and imports here what was imported there."""
        learned = self._path / "modules.json"

        def work() -> None:
            nothing = io.StringIO()
            with contextlib.redirect_stdout(nothing), contextlib.redirect_stderr(nothing):
                for arguments in (("send", NUMBER, "--yes"), ("status", NUMBER, "--json")):
                    with contextlib.suppress(SystemExit):
                        run_dispatch(*arguments, "--office", str(self._path))
            learned.write_text(json.dumps(sorted(sys.modules)))

        _, status = os.waitpid(fork(work), 0)
        assert status == 0, "the warm start failed"
        for name in json.loads(learned.read_text()):
            # Migrations are loaded by path under names of their own.
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
