"""Owns the three ways through the house: send, poll, resend. The only conductor."""

from typing import TYPE_CHECKING

from dispatch.doors import doors_of

if TYPE_CHECKING:
    from dispatch.workflows.doors import *  # noqa: F403 - its list is checked where it stands
    from dispatch.workflows.doors import __all__ as __all__
else:
    __getattr__ = doors_of(__name__)
