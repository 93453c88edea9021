"""Owns Ctrl-C while messages may go: it is remembered, and heeded between two messages.

Raised wherever it happens to fall, it could tear a commit or be swallowed by a library; only where
the clerk is asked something is it an answer.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_heard = threading.Event()
_listeners: list[Callable[[], object]] = []


def was_heard() -> bool:
    """Whether an end has been asked for."""
    return _heard.is_set()


@contextmanager
def remembered() -> Iterator[None]:
    """Within, SIGINT and SIGTERM raise nothing; `was_heard` tells of them."""
    _heard.clear()
    before = {one: signal.signal(one, _remember) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextmanager
def listening(listener: Callable[[], object]) -> Iterator[None]:
    """Within, the listener is told at once, also of what was heard before."""
    _listeners.append(listener)
    try:
        if _heard.is_set():
            listener()
        yield
    finally:
        _listeners.remove(listener)


@contextmanager
def answered() -> Iterator[None]:
    """Within, while a question is open, Ctrl-C raises KeyboardInterrupt as anywhere else."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        if _heard.is_set():
            raise KeyboardInterrupt
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _remember(*_: Any) -> None:
    _heard.set()
    for listener in _listeners:
        listener()
