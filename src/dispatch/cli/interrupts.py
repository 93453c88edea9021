"""Owns Ctrl-C while messages may go: it is remembered, and heeded between two messages.

Raised wherever it happens to fall, it could tear a commit or be swallowed by a library; only where
the clerk is asked something is it an answer.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

# Ctrl-C, `kill`, and a window that is closed (Windows knows no SIGHUP).
_ENDS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_heard = threading.Event()
_listeners: list[Callable[[], object]] = []


def was_heard() -> bool:
    """Whether an end has been asked for."""
    return _heard.is_set()


@contextmanager
def remembered() -> Iterator[None]:
    """Within, what asks for an end raises nothing; `was_heard` tells of it.

    Within another of its kind, what was heard before still holds.
    """
    if signal.getsignal(signal.SIGINT) is not _remember:
        _heard.clear()
    before = {one: signal.signal(one, _remember) for one in _ENDS}
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
    before = {one: signal.signal(one, signal.default_int_handler) for one in _ENDS}
    try:
        if _heard.is_set():
            raise KeyboardInterrupt
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _remember(*_: Any) -> None:
    _heard.set()
    for listener in _listeners:
        listener()
