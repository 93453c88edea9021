"""Owns the process that classifies beside a poll: `python -m dispatch.workflows.beside`.

Frames come in at its standard input and answers leave at its standard output, in order, until the
input ends: with the poll, however that ends.
"""

import copyreg
import gc
import pickle
import signal
import sys
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import IO, Any

from dispatch.inbound import (
    AuthenticationResults,
    Classified,
    Mentions,
    MethodResult,
    RecipientReport,
    classify,
)
from dispatch.words import Sentence

HEAD = 8


def framed(value: Any) -> bytes:
    """A value as a frame: its length in octets, and its pickle."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return len(content).to_bytes(HEAD, "big") + content


def _is_made_of_its_fields(value: type) -> None:
    """Has a frozen value pickled as the call that makes it: twice as fast as field by field."""
    of = attrgetter(*(one.name for one in fields(value)))
    copyreg.pickle(value, lambda one: (value, of(one)))


for _value in (
    AuthenticationResults,
    Classified,
    Mentions,
    MethodResult,
    RecipientReport,
    Sentence,
):
    _is_made_of_its_fields(_value)


@cache
def collect_seldom() -> None:
    """Once, has the collector of cycles leave alone what is there, and look seldom at the rest.

    Messages make thousands of values and hardly a cycle; looking for one takes a tenth of the time.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def serve(asked: IO[bytes], told: IO[bytes]) -> None:
    """Answers each frame of messages with what they are."""
    collect_seldom()
    told.write(framed([]))
    told.flush()
    while head := asked.read(HEAD):
        content = asked.read(int.from_bytes(head, "big"))
        raws: list[bytes] = pickle.loads(content)  # noqa: S301 - from the poll alone
        told.write(framed([classify(raw) for raw in raws]))
        told.flush()


if __name__ == "__main__":
    # Ctrl-C is for the poll to understand.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve(sys.stdin.buffer, sys.stdout.buffer)
