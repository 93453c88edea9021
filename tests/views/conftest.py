"""An office with six issues behind it, made once: its views are read, never changed."""

import pytest

from journey.office import OfficeFolder
from past_issues import furnish


@pytest.fixture(scope="session")
def past(tmp_path_factory) -> OfficeFolder:
    path = tmp_path_factory.mktemp("past") / "office"
    furnish(path).ledger.close()
    return OfficeFolder(path)
