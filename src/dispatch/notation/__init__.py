"""Owns YAML in and out: text to plain values with the line of each, values to text, and the
changing of a text that a person wrote, with comments and order kept.

Sole owner of ruamel.yaml. Knows nothing of what the files mean: rooms that do hand in a
pydantic model and get it filled, or every fault of the file at once, each with its line.
"""

from dispatch.notation.editing import Amend, Append, Discard, Edit, Remove, edit
from dispatch.notation.reading import Notes, Path, faulty, fill, read, write

__all__ = [
    "Amend",
    "Append",
    "Discard",
    "Edit",
    "Notes",
    "Path",
    "Remove",
    "edit",
    "faulty",
    "fill",
    "read",
    "write",
]
