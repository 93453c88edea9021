"""What the command pages show is what the commands say, figures and dates apart.

Typed in an order in which one follows from the other, in the example's office with the recipients
of the demonstration. `init`, `doctor`, `import` and the first sending are in the ten minutes; what
takes days (`remind`, `run`) or another machine (`restore`) has tests of its own.
"""

import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.cli.demonstration import _furnish, _habits
from dispatch.sandbox import Habit, Sandbox
from journey.office import Ledgers, ledger_environment
from journey.typist import Step, Typist, missing, sections, steps

HOUSE = Path(__file__).parents[2]
PAGES = HOUSE / "docs" / "manual" / "commands"
MAILBOX, PASSWORD = "office@linchengqu.example", "authorization-code"

# Each page, or a section of it by the end of its heading.
ORDER = (
    "check", "render", "send", "poll", "status", "show", "acknowledge", "roster export",
    "roster add", "roster check", "roster set", "roster diff", "roster remove", "resend", "log",
    "board", "register", "report", "backup",
)  # fmt: skip


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {**_habits(HOUSE), "qxzbgs@linchengqu.example": Habit.REPLY}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits, seed=6) as running:
        yield running


@pytest.fixture
def typist(tmp_path: Path, server: Sandbox) -> Iterator[Typist]:
    office = tmp_path / "办公文件夹"
    (office / "staff").mkdir(parents=True)
    _furnish(office, HOUSE, server.smtp_port, server.imap_port)
    (office / "issues").mkdir(exist_ok=True)
    source = (HOUSE / "issues" / "2023-06.md").read_text("utf-8")
    (office / "issues" / "2023-06.md").write_text(source, encoding="utf-8")
    environment = {
        **os.environ,
        **ledger_environment(),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "DISPATCH_LANG": "zh",
        "DISPATCH_PASSWORD": PASSWORD,
        "LOGNAME": "jya",
        "NO_COLOR": "1",
    }
    clerk = Typist(office, environment, {})
    yield clerk
    clerk.close()


def shown_steps(place: str) -> list[Step]:
    """The examples of a page or a section that show what is seen."""
    page, _, sub = place.partition(" ")
    text = (PAGES / f"{page}.md").read_text("utf-8")
    if sub:
        text = next(part for name, part in sections(text).items() if name.endswith(place))
    return [step for step in steps(place, text) if step.seen]


def as_here(step: Step, folder: Path) -> Step:
    """The page's folder and machine are this one's."""
    seen = [
        line.replace("/home/office/办公文件夹", str(folder)).replace("办公室", platform.node())
        for line in step.seen
    ]
    return Step(step.heading, step.typed, step.questions, seen)


def test_the_commands_say_what_their_pages_show(
    tmp_path: Path, server: Sandbox, typist: Typist
) -> None:
    wrong, typed = [], 0
    # A database is backed up by its own means, which its manual shows.
    order = [one for one in ORDER if one != "backup" or Ledgers.url is None]
    for place in order:
        found = shown_steps(place)
        assert found, f"{place}: the page shows nothing"
        for step in found:
            if step.typed == "dispatch poll":
                server.wait_until_quiet(60)
            shown = typist.follow(step, lambda _: None)
            typed += 1
            expected = as_here(step, tmp_path / "办公文件夹")
            if lost := missing(expected, shown, whatever_figures=True):
                wrong.append(f"{place}: `{step.typed}`\nnot seen: {lost}\nbut:\n{shown}")
    assert not wrong, "\n\n".join(wrong)
    assert typed >= len(order)
