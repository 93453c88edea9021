"""Owns which environment variable holds whose password.

The contact mailbox has the plain name, as the only one of an office always had. Every mailbox has
one with its address behind it; a mailbox that is not the contact mailbox has no other, so that no
password is ever tried on a mailbox that it is not of.
"""

import re
from collections.abc import Mapping

PASSWORD_VARIABLE = "DISPATCH_PASSWORD"  # noqa: S105 - the name of a variable, not a secret
RELAY_PASSWORD_VARIABLE = "DISPATCH_RELAY_PASSWORD"  # noqa: S105 - a name too
# What a shell takes for the name of a variable (POSIX.1-2024, XBD 3.216).
_ELSE = re.compile(r"[^A-Z0-9]+")


def name_for(variable: str, address: str) -> str:
    """DISPATCH_PASSWORD_OFFICE_LINCHENGQU_EXAMPLE for office@linchengqu.example."""
    return f"{variable}_{_ELSE.sub('_', address.upper()).strip('_')}"


def variable_of(
    variable: str, address: str, environ: Mapping[str, str], *, is_contact: bool
) -> tuple[str, str]:
    """The variable that holds a mailbox's password or is to hold it, and what it holds."""
    own = name_for(variable, address)
    names = (own, variable) if is_contact else (own,)
    for name in names:
        if given := environ.get(name, "").strip("\r\n"):
            return name, given
    return names[-1], ""
