"""Where the pictures go: LOOK_AT, as `make look` says, or a folder of pytest's."""

import os
from pathlib import Path

import pytest

from journey.office import OfficeFolder
from past_issues import furnish


@pytest.fixture(scope="session")
def pictures(tmp_path_factory) -> Path:
    asked = os.environ.get("LOOK_AT")
    folder = Path(asked).absolute() if asked else tmp_path_factory.mktemp("look")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def office(tmp_path_factory) -> OfficeFolder:
    path = tmp_path_factory.mktemp("office") / "office"
    furnish(path).ledger.close()
    return OfficeFolder(path)
