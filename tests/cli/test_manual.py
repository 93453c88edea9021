"""The manual against the program: commands, options, settings, links, every line typed."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from babel.messages.pofile import read_po
from pydantic import BaseModel
from typer.core import TyperGroup, TyperOption

from dispatch.cli import commands
from dispatch.cli.screen import without_language
from dispatch.config.form import SettingsForm
from dispatch.recipients.form import RosterForm

HOUSE = Path(__file__).parents[2]
MANUAL = HOUSE / "docs" / "manual"
PAGES = sorted(MANUAL.rglob("*.md"))
READMES = [HOUSE / "README.md", HOUSE / "README.zh.md"]
PROGRAM = typer.main.get_command(commands.app)
assert isinstance(PROGRAM, TyperGroup)


def walk(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command that does something, by the words that call it."""
    if isinstance(command, TyperGroup):
        for name, one in command.commands.items():
            yield from walk(one, (*path, name))
    else:
        yield path, command


COMMANDS = dict(walk(PROGRAM, ()))


def said_of(path: tuple[str, ...]) -> str:
    """The page of a command; of a command within a group, its section there."""
    page = (MANUAL / "commands" / f"{path[0]}.md").read_text("utf-8")
    if len(path) == 1:
        return page
    called = f"dispatch {' '.join(path)}"
    found = re.search(rf"^## [^\n]*{called}\n(.*?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    assert found, f"commands/{path[0]}.md has no heading that ends with “{called}”"
    return found[1]


def listed_options(text: str) -> set[str]:
    """Options that stand in the first column of a table."""
    columns = re.findall(r"^\| (`-[^|]*) \|", text, re.MULTILINE)
    return {name for column in columns for name in re.findall(r"`(--?[\w-]+)", column)}


def options_of(command: Any) -> set[str]:
    return {
        name
        for one in command.params
        if isinstance(one, TyperOption)
        for name in (*one.opts, *one.secondary_opts)
    }


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_option_of_a_command_has_its_line_and_every_line_its_option(
    path: tuple[str, ...],
) -> None:
    assert listed_options(said_of(path)) == options_of(COMMANDS[path]) - {"--help"}


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_an_example_of_itself(path: tuple[str, ...]) -> None:
    assert any(line[: len(path)] == list(path) for line in typed(said_of(path)))


def test_the_contents_name_every_page_and_no_command_that_is_not_there() -> None:
    contents = (MANUAL / "README.md").read_text("utf-8")
    linked = set(re.findall(r"\]\(([\w/]+\.md)\)", contents))
    pages = {str(page.relative_to(MANUAL)) for page in PAGES} - {"README.md"}
    assert linked == pages
    pages_of_commands = {page.stem for page in PAGES if page.parent.name == "commands"}
    assert {path[0] for path in COMMANDS} == pages_of_commands


def test_the_options_of_the_program_as_a_whole_are_told() -> None:
    whole = "".join(page.read_text("utf-8") for page in PAGES)
    for option in (*options_of(PROGRAM), "--help", "--lang"):
        assert f"`{option}" in whole or f"dispatch {option}" in whole, option


# -- what is typed ---------------------------------------------------------------------------------


def blocks(text: str) -> Iterator[tuple[str, str]]:
    yield from re.findall(r"^```(\w+)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def without_blocks(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


def typed(text: str) -> list[list[str]]:
    """The words of every line that calls the program, in code blocks and in running text."""
    lines = [line for kind, block in blocks(text) if kind == "sh" for line in block.splitlines()]
    lines += re.findall(r"(?:`|^    )(dispatch [^`\n]+)", without_blocks(text), re.MULTILINE)
    return [
        shlex.split(line.partition(" > ")[0], comments=True)[1:]
        for line in lines
        if line.startswith("dispatch ")
    ]


# An option shown by itself; a command in the abstract.
ABSTRACT = {"…", "["}


@pytest.mark.parametrize("page", [*PAGES, *READMES], ids=lambda page: page.name)
def test_every_line_that_calls_the_program_is_one_that_it_takes(page: Path) -> None:
    for words in typed(page.read_text("utf-8")):
        if not ABSTRACT.intersection("".join(words)):
            assert_taken(words)


def assert_taken(words: list[str]) -> None:
    command: Any = PROGRAM
    rest = without_language(words)
    while isinstance(command, TyperGroup) and rest and not rest[0].startswith("-"):
        assert rest[0] in command.commands, f"there is no dispatch {' '.join(words)}"
        command, rest = command.commands[rest[0]], rest[1:]
    if isinstance(command, TyperGroup):
        assert set(rest) <= options_of(PROGRAM) | {"--help"}, words
    elif rest and "--help" not in rest:
        # Click reads and checks the line, and runs nothing.
        command.make_context("dispatch", rest)


def test_every_make_that_is_typed_is_there() -> None:
    targets = set(re.findall(r"^([\w-]+):", (HOUSE / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in [*PAGES, *READMES]:
        text = page.read_text("utf-8")
        made = re.findall(r"^(?:    )?make (\w[\w-]*)$", text, re.MULTILINE) + re.findall(
            r"`make ([\w-]+)", text
        )
        assert set(made) <= targets, page


# -- what is written in files ----------------------------------------------------------------------


def keys(form: type[BaseModel]) -> Iterator[str]:
    """Every key that may be written in a file of the office, at any depth."""
    for name, field in form.model_fields.items():
        yield name
        for inner in forms_in(field.annotation):
            yield from keys(inner)


def forms_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for one in getattr(annotation, "__args__", ()):
        yield from forms_in(one)


@pytest.mark.parametrize("form", [SettingsForm, RosterForm])
def test_every_key_of_the_offices_files_is_told(form: type[BaseModel]) -> None:
    whole = "".join(page.read_text("utf-8") for page in PAGES)
    told = {
        key
        for key in set(keys(form))
        if re.search(rf"(?:`|^\s*(?:- )?\{{?|[{{,] ?){key}(?::|`)", whole, re.MULTILINE)
    }
    assert set(keys(form)) - told == set()


# -- links -----------------------------------------------------------------------------------------


def links(page: Path) -> Iterator[str]:
    text = re.sub(r"`[^`\n]*`", "", without_blocks(page.read_text("utf-8")))
    yield from re.findall(r"\]\(([^)]+)\)", text)


def anchors(page: Path) -> set[str]:
    """As GitHub makes them: lower case, marks left out, spaces become hyphens."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in found}


@pytest.mark.parametrize("page", [*PAGES, *READMES], ids=lambda page: page.name)
def test_every_link_and_every_picture_is_there(page: Path) -> None:
    for link in links(page):
        if link.startswith("http"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def test_every_picture_is_used() -> None:
    used = {Path(link).name for page in [*PAGES, *READMES] for link in links(page)}
    kept = {path.name for path in (HOUSE / "docs" / "pictures").iterdir()}
    assert kept - used == set()


# -- the two readmes -------------------------------------------------------------------------------


def test_the_two_readmes_say_the_same() -> None:
    english, chinese = (page.read_text("utf-8") for page in READMES)
    for shape in (r"^(#+) ", r"^    ((?:dispatch|make) [\w-]+)", r"^!\[[^\]]*\]\(([^)]+)\)"):
        of_english, of_chinese = (
            re.findall(shape, text, re.MULTILINE) for text in (english, chinese)
        )
        assert of_english == of_chinese
    assert english.count("\n- ") == chinese.count("\n- ")


# -- words of the screen ---------------------------------------------------------------------------


def quoted_from_the_screen() -> Iterator[tuple[str, str]]:
    """What the pages say that is seen: after “看到”, and at the head of a line of “可能遇到”."""
    for page in PAGES:
        for line in page.read_text("utf-8").splitlines():
            seen = line if line.startswith("**看到**") else ""
            if line.startswith("- “"):
                seen = re.split(r"”[^“”]*：", line)[0] + "”"
            for quote in re.findall(r"“([^”]+)”", seen):
                yield from ((page.name, part.strip()) for part in quote.split("…") if part.strip())


def test_what_a_page_says_that_is_seen_is_what_the_program_says() -> None:
    # The Chinese in the code is what the catalogue is made from.
    catalogue = HOUSE / "src" / "dispatch" / "locale" / "en" / "LC_MESSAGES" / "dispatch.po"
    with catalogue.open("rb") as file:
        said = "\n".join(str(one.id) for one in read_po(file))
    unsaid = [found for found in quoted_from_the_screen() if found[1] not in said]
    assert not unsaid
