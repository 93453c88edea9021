"""Owns what a console can take: its encoding, which may be GBK or code page 437, and colours."""

import io
import json
import os
import sys
from collections.abc import Mapping
from typing import Any


def prepare_streams() -> None:
    """A character that the console lacks becomes a question mark, never an error."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def dumped(value: Mapping[str, Any], indent: int | None = None) -> str:
    """JSON that the console's encoding can carry whole: what it lacks stands as \\u escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def has_colour() -> bool:
    """Whether errors may be red: on a terminal alone, and not where NO_COLOR (no-color.org) is."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stderr is not None and sys.stderr.isatty() and not plain
