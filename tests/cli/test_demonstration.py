"""`dispatch demo --stay` says how each shell is told the password."""

import pytest

from dispatch.cli.demonstration import _set_password
from dispatch.words import Language


@pytest.mark.parametrize("language", Language)
def test_a_password_is_set_as_the_shells_of_the_system_have_it(language) -> None:
    elsewhere = _set_password("posix").said_in(language)
    assert elsewhere.strip().startswith("export DISPATCH_PASSWORD=")
    power, prompt = _set_password("nt").said_in(language).splitlines()
    assert power.strip().startswith("$env:DISPATCH_PASSWORD='")
    assert prompt.strip().startswith("set DISPATCH_PASSWORD=")
    assert "export" not in power + prompt
