"""A room opens its doors only when someone knocks."""

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec

import pytest

ROOMS = ["config", "issue", "ledger", "records", "workflows"]


@pytest.mark.parametrize("room", ROOMS)
def test_every_door_opens_and_none_is_called_as_a_module_is(room):
    offered = import_module(f"dispatch.{room}.doors").__all__
    opened = import_module(f"dispatch.{room}")
    for name in offered:
        assert getattr(opened, name) is not None
        assert find_spec(f"dispatch.{room}.{name}") is None, name


def test_a_name_that_is_not_offered_is_no_attribute():
    with pytest.raises(ImportError):
        exec("from dispatch.workflows import nonsense")


def test_status_needs_none_of_what_is_heavy_for_its_first_line():
    said = subprocess.run(
        [sys.executable, "-c", _FIRST_LINE], capture_output=True, text=True, check=True
    ).stdout
    assert said.strip() == "[]"


_FIRST_LINE = """
import sys
from dispatch.cli import looking
from dispatch.workflows.looking import look
from dispatch.cli.status_words import as_of
heavy = {"ruamel", "rich", "holidays", "alembic", "jinja2", "weasyprint", "keyring",
         "aiosmtplib", "aioimaplib", "docx", "openpyxl", "filelock"}
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}))
"""
