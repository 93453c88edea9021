"""Owns the Issue: its values, its digest, and the parsing of staff's text into it."""

from typing import TYPE_CHECKING

from dispatch.doors import doors_of

if TYPE_CHECKING:
    from dispatch.issue.doors import *  # noqa: F403 - its list is checked where it stands
    from dispatch.issue.doors import __all__ as __all__
else:
    __getattr__ = doors_of(__name__)
