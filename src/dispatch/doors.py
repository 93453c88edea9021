"""Owns how a room opens its doors only when someone knocks (PEP 562).

What a room offers stands in its module `doors`, which imports all of it. Whoever wants one small
thing of a room imports the module that owns it, and waits for no library that it does not use:
`dispatch status` has its first line out before others have been imported.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def doors_of(room: str) -> Callable[[str], Any]:
    """The `__getattr__` of a room."""

    def knock(name: str) -> Any:
        # `from room import module` asks here too, before it looks for the module.
        if not _is_module(f"{room}.{name}"):
            doors = import_module(f"{room}.doors")
            if name in doors.__all__:
                return getattr(doors, name)
        raise AttributeError(f"module {room!r} has no attribute {name!r}")

    return knock


def _is_module(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(name) is not None
