"""The manual's ten minutes, typed word by word in an empty folder: what it says is what is seen."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.office import Ledgers, ledger_environment
from journey.typist import Step, Typist, missing, quoted, sections, steps, table_under

PAGE = Path(__file__).parents[2] / "docs" / "manual" / "start.md"
MAILBOX = "office@linchengqu.example"
CODE = "KLMNPQRSTUVWXYZA"

# What the units of the page do with the mail; who is not named here reads it and says nothing.
HABITS = {
    "awb@shi.example": Habit.RECEIPT,
    "qwb@linchengqu.example": Habit.REPLY,
    "hfjd@linchengqu.example": Habit.REPLY,
    "qxz@linchengqu.example": Habit.SILENT,
    "blz@linchengqu.example": Habit.BOUNCE,
}


def substitutions(server: Sandbox) -> dict[str, str]:
    """All that is typed otherwise than the page has it: where the mailbox's servers are."""
    return {
        "smtp.linchengqu.example": f"127.0.0.1:{server.smtp_port}:none",
        "imap.linchengqu.example": f"127.0.0.1:{server.imap_port}:none",
    }


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "server", MAILBOX, CODE, HABITS) as running:
        yield running


@pytest.fixture
def typist(tmp_path: Path, server: Sandbox) -> Iterator[Typist]:
    folder = tmp_path / "桌面"
    folder.mkdir()
    clerk = Typist(folder, surroundings(tmp_path), substitutions(server))
    yield clerk
    clerk.close()


def surroundings(tmp_path: Path) -> dict[str, str]:
    """A clerk's own: the program installed, a keyring, and no word about language or password."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DISPATCH_", "LC_", "LANG")) and name != "NO_COLOR"
    }
    return {
        **kept,
        **ledger_environment(),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(Path(__file__).parent), *sys.path])),
        "PYTHON_KEYRING_BACKEND": "file_keyring.Ring",
        "TEST_KEYRING": str(tmp_path / "ring.json"),
    }


def bring_the_files(told: dict[str, str], folder: Path) -> None:
    """The two files that the page describes: the roster in Excel, the manuscript in Word."""
    book = openpyxl.Workbook()
    for row in table_under(told["三、备好两个文件"], "类别"):
        book.active.append(row)
    book.save(folder / "名册.xlsx")
    written = docx.Document()
    for line in quoted(told["三、备好两个文件"]):
        written.add_paragraph(line)
    written.save(str(folder / "第6期.docx"))


def all_steps(told: dict[str, str]) -> list[Step]:
    """Every line from the making of the folder on; what installs is another test's business."""
    return [
        as_kept(step)
        for heading, text in told.items()
        if not heading.startswith(("一、", "二、", "三、"))
        for step in steps(heading, text)
    ]


def as_kept(step: Step) -> Step:
    """The page's ledger is a file; of a database `doctor` says that it is one."""
    if Ledgers.url is None:
        return step
    seen = [line.replace("台账：完好，可写", "台账：在数据库里，可写：…") for line in step.seen]
    return replace(step, seen=seen)


def test_every_step_does_what_the_page_says(
    tmp_path: Path, server: Sandbox, typist: Typist
) -> None:
    told = sections(PAGE.read_text("utf-8"))
    office = tmp_path / "桌面" / "办公文件夹"

    def before(line: str) -> None:
        if "名册.xlsx" in line and not (office / "名册.xlsx").exists():
            bring_the_files(told, office)
        if line == "dispatch poll":
            server.wait_until_quiet(60)

    wrong = []
    followed = all_steps(told)
    assert len(followed) > 8, [step.typed for step in followed]
    for step in followed:
        shown = typist.follow(step, before)
        if lost := missing(step, shown):
            wrong.append(f"{step.heading}: `{step.typed}`\nnot seen: {lost}\nbut:\n{shown}")
    assert not wrong, "\n\n".join(wrong)
    # And it has come to what the page promises: the first issue is with its readers.
    assert [one.rcpt_to for one in server.received()].count(("hfjd@linchengqu.example",)) == 1
