"""Reads a page of the manual as a clerk does and types what it says, at a terminal of its own."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pexpect

PROMPT = "clerk-at-work$ "
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07]*\x07|[=>])")
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Question:
    """A row of a table “程序问 | 您答”."""

    asked: str
    answer: str


@dataclass(frozen=True)
class Step:
    """A line to type, the questions that follow it, and the lines that the page says are seen."""

    heading: str
    typed: str
    questions: list[Question] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)


def sections(page: str) -> dict[str, str]:
    """The page by its second headings."""
    _, *parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def table_under(text: str, first_heading: str) -> list[list[str]]:
    """The rows of the table whose first column is so headed, that heading row included."""
    rows = [_cells(line) for line in text.splitlines() if line.startswith("|")]
    start = next(index for index, row in enumerate(rows) if row[0] == first_heading)
    return [rows[start], *rows[start + 2 :]]


def quoted(text: str) -> list[str]:
    """The paragraphs of a block quotation."""
    lines = [line.removeprefix(">").strip() for line in text.splitlines() if line.startswith(">")]
    return [line for line in lines if line]


def steps(heading: str, text: str) -> Iterator[Step]:
    """What a section tells the clerk to type, in order."""
    made: list[Step] = []
    for kind, lines in _blocks(text):
        if kind == "sh":
            made += [Step(heading, line) for line in lines if line.strip()]
        elif kind == "text":
            made[-1].seen.extend(line for line in lines if line.strip())
            made[-1].questions.extend(_asked_in(lines))
        elif kind == "程序问":
            made[-1].questions.extend(_question(line) for line in lines)
    yield from made


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Fenced code by its language, and tables of questions."""
    pattern = re.compile(r"^```(\w+)\n(.*?)^```|((?:^\|[^\n]*\n)+)", re.MULTILINE | re.DOTALL)
    for found in pattern.finditer(text):
        if found[1]:
            yield found[1], found[2].splitlines()
            continue
        rows = found[3].splitlines()
        if _cells(rows[0])[0] == "程序问":
            yield "程序问", rows[2:]


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _question(row: str) -> Question:
    asked, answer, *_ = _cells(row)
    typed = _CODE.search(answer)
    if typed is None and "回车" not in answer:
        raise AssertionError(f"the page does not say what to type: {row}")
    return Question(asked, typed[1] if typed else "")


def _asked_in(lines: list[str]) -> Iterator[Question]:
    """Questions with their answers, as a screen shows them: `现在发送？ [y/N]: y`."""
    for line in lines:
        if found := re.fullmatch(r".*?(.{2,14}[？?]) \[[yn]/[yn]\]: (\w+)", line, re.IGNORECASE):
            yield Question(found[1], found[2])


class Typist:
    """A clerk at a terminal, 120 columns wide, in an empty folder."""

    def __init__(
        self, folder: Path, environment: Mapping[str, str], said: Mapping[str, str]
    ) -> None:
        self._said = said
        # A shell as it comes, but for a prompt that can be told from everything else.
        self._shell = pexpect.spawn(
            "bash", ["--norc", "--noprofile"], cwd=str(folder), encoding="utf-8", timeout=60,
            dimensions=(50, 120),
            env={**environment, "PS1": PROMPT, "PS2": "", "TERM": "xterm", "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        self._shell.expect_exact(PROMPT)

    def follow(self, step: Step, look: Callable[[str], None]) -> str:
        """Types one line and its answers; what was seen until the shell is back."""
        look(step.typed)
        self._shell.sendline(self._as_here(step.typed))
        shown = ""
        for question in step.questions:
            self._expect(question.asked, step, shown)
            shown += self._shell.before + self._shell.after
            self._shell.sendline(self._as_here(question.answer))
        self._expect(PROMPT, step, shown)
        return _plain(shown + self._shell.before)

    def _expect(self, what: str, step: Step, shown: str) -> None:
        # The prompt instead of a question: the program ended without asking.
        found = self._shell.expect_exact([what, PROMPT, pexpect.TIMEOUT, pexpect.EOF])
        assert found == 0, (
            f"{step.heading}: `{step.typed}`: “{what}” never came:\n"
            f"{_plain(shown + self._shell.before)}"
        )

    def _as_here(self, text: str) -> str:
        for page, here in self._said.items():
            text = text.replace(page, here)
        return text

    def close(self) -> None:
        """Leaves the terminal."""
        self._shell.close(force=True)


def _plain(text: str) -> str:
    return _ESCAPES.sub("", text).replace("\r", "")


def missing(step: Step, shown: str, *, whatever_figures: bool = False) -> list[str]:
    """The lines that the page promises and the screen did not show, in their order.

    “…” stands for anything; with `whatever_figures` so does a number for another.
    """
    at, lost = 0, []
    for line in step.seen:
        pattern = r"\s+".join(
            ".*".join(re.escape(part) for part in word.split("…")) for word in line.split()
        )
        if whatever_figures:
            pattern = re.sub(r"\d+", r"\\d+", pattern)
        found = re.compile(rf"^\s*{pattern}\s*$", re.MULTILINE).search(shown, at)
        if found is None:
            lost.append(line)
        else:
            at = found.end()
    return lost
