"""The house keeps its shape: who may import whom, and how long a file or a function may grow."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "dispatch").rglob("*.py"))
LONGEST_FILE = 350
LONGEST_FUNCTION = 45
# A migration lists the columns of its day and is never changed again.
MIGRATIONS = ROOT / "src" / "dispatch" / "ledger" / "migrations" / "versions"


def test_every_room_imports_only_what_its_floor_allows():
    lint_imports = Path(sys.executable).with_name("lint-imports")
    outcome = subprocess.run([lint_imports], cwd=ROOT, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_a_long_file_says_at_its_top_why_it_is_long():
    silent = [
        f"{path.relative_to(ROOT)}: {count} lines"
        for path in SOURCES
        if (count := line_count(path)) > LONGEST_FILE and not explains_its_length(path)
    ]
    assert SOURCES
    advice = f"Split it, or say 'Over {LONGEST_FILE} lines because …' in its docstring:"
    assert not silent, "\n".join([advice, *silent])


def test_no_function_is_too_long_to_read_at_once():
    too_long = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}: {length(function)} lines"
        for path in SOURCES
        if path.parent != MIGRATIONS
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and length(function) > LONGEST_FUNCTION
    ]
    assert not too_long, "\n".join(too_long)


def line_count(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def explains_its_length(path: Path) -> bool:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return f"over {LONGEST_FILE} lines because" in docstring.lower()


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
