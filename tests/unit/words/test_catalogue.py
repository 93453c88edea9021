"""Every sentence of the screen has its English, and each says what the other says."""

import ast
import importlib.util
import io
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from babel.messages.catalog import Message
from babel.messages.mofile import read_mo

ROOT = Path(__file__).parents[3]
SOURCES = sorted((ROOT / "src" / "dispatch").rglob("*.py"))
SAYING = {"say", "say_as", "t", "translatable"}
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uff60]")
# What English quotes of the bulletin itself: the tiers, its marks and dates, a mailbox's own word.
# What is printed in Chinese on a page or in a file is quoted as it stands there.
QUOTED = re.compile("“[^”]*”|2023年第6期|2023年8月30日|授权码|更正|一、|[报送发〓、]")


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_script", ROOT / "scripts" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def words() -> ModuleType:
    return script()


@pytest.fixture(scope="module")
def english(words: ModuleType) -> list[Message]:
    return [one for one in words.in_english() if one.id]


def key(message: Message) -> tuple[str | None, str]:
    return message.context, message.id


def test_every_sentence_of_the_code_has_its_english(words, english):
    known = {key(one) for one in english if one.string}
    missing = [one.id for one in words.in_the_code() if one.id and key(one) not in known]
    assert not missing, "no English; run make words, then write it: " + "\n".join(missing)


def test_no_english_is_only_guessed(english):
    assert not [one.id for one in english if one.fuzzy]


def test_no_english_is_left_of_what_is_no_longer_said(words, english):
    said = {key(one) for one in words.in_the_code()}
    left = [one.id for one in english if key(one) not in said]
    assert not left, "no longer said; run make words: " + "\n".join(left)
    assert not words.in_english().obsolete


def places(text: str) -> dict[str, str]:
    """The named places of a sentence and how each is written: a time, a number or as it is."""
    found = {}
    for _, name, form, _ in string.Formatter().parse(text):
        if name is not None:
            found[name] = "time" if "%" in (form or "") else "number" if form else "text"
    return found


def test_both_languages_have_the_same_places(english):
    different = [one.id for one in english if places(one.id) != places(one.string)]
    assert not different, "\n".join(different)
    odd = [one.id for one in english for name in places(one.id) if not name.isidentifier()]
    assert not odd, "a place needs a name: " + "\n".join(odd)


def test_every_sentence_can_be_said_in_both_languages(english):
    values: dict[str, Any] = {"time": datetime(2023, 8, 30), "number": 1.5, "text": "{x}"}  # noqa: DTZ001
    for one in english:
        kinds = places(one.id)
        for text in (one.id, one.string):
            assert text.format(**{name: values[kind] for name, kind in kinds.items()})


def test_english_has_no_chinese_but_what_it_quotes(english):
    left = [one.string for one in english if CHINESE.search(QUOTED.sub("", one.string))]
    assert not left, "\n".join(left)


def test_what_the_program_reads_is_what_translators_wrote(words):
    def entries(compiled: bytes) -> dict[tuple[str | None, str], str]:
        return {key(one): one.string for one in read_mo(io.BytesIO(compiled)) if one.id}

    shipped = entries(words.MO.read_bytes())
    assert shipped == entries(words.compiled(words.in_english())), "run make words"
    assert len(shipped) > 500


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, node.func.id


def literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def test_a_sentence_is_given_exactly_the_values_it_has_places_for():
    wrong = []
    for place, call, name in calls():
        said = literal(call.args[-1]) if name in {"say", "say_as", "t"} and call.args else None
        given = {one.arg for one in call.keywords}
        if said is not None and given != set(places(said)):
            wrong.append(f"{place}: {sorted(map(str, given))} for {said}")
    assert not wrong, "\n".join(wrong)


def test_what_is_said_is_written_where_it_is_said():
    # t is say for help texts; the two others say what they have marked with translatable.
    may_pass_on = {
        f"src/dispatch/{name}.py" for name in ("cli/app", "cli/usage", "notation/reading")
    }
    hidden = [
        place
        for place, call, name in calls()
        if name in SAYING and None in map(literal, call.args)
        if place.partition(":")[0] not in may_pass_on
    ]
    assert not hidden, "not a plain text, so no catalogue can have it: " + "\n".join(hidden)


def test_sentences_of_ours_are_not_given_in_pairs():
    pairs = [
        place
        for place, call, name in calls()
        if name in {"Words", "Given", "Fault"}
        # How an issue's number is printed is the bulletin's, not the screen's.
        if not place.startswith("src/dispatch/workflows/numbering.py")
        if any(CHINESE.search(text) for one in call.args for text in own_texts(one))
    ]
    assert not pairs, "say() it, and write its English into the catalogue: " + "\n".join(pairs)


def own_texts(node: ast.expr) -> Iterator[str]:
    """The literals of an argument, but for those of a sentence that is said within it."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING:
        return
    if (text := literal(node)) is not None:
        yield text
    for below in ast.iter_child_nodes(node):
        if isinstance(below, ast.expr):
            yield from own_texts(below)


@pytest.mark.parametrize(("language", "read"), [("zh", 0), ("en", 1)])
def test_only_english_reads_the_catalogue(language: str, read: int, tmp_path: Path):
    program = (
        "import sys; from dispatch import catalogue; from dispatch.cli import main\n"
        "try: main()\n"
        "finally: print(catalogue._english.cache_info().currsize)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, "--lang", language, "status", "-C", str(tmp_path)],
        capture_output=True,
        text=True,
    )
    assert ended.stdout.split()[-1] == str(read), ended.stderr
    assert "dispatch.yaml" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert bool(CHINESE.search(ended.stderr)) is (language == "zh")
