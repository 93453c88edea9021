"""Owns the office folder's settings: dispatch.yaml, the environment and the keyring.

The only reader of the environment and of the keyring, and the one who opens recipients.yaml.
Knows nothing of what the settings are used for.
"""

from typing import TYPE_CHECKING

from dispatch.doors import doors_of

if TYPE_CHECKING:
    from dispatch.config.doors import *  # noqa: F403 - its list is checked where it stands
    from dispatch.config.doors import __all__ as __all__
else:
    __getattr__ = doors_of(__name__)
