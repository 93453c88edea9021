"""Owns the values that pass in and out of the ledger: what is planned, claimed, known and ruled.

Plain frozen values; how they are stored is the ledger's secret, what they add up to is the
summary's business. All times are aware UTC.
"""

from typing import TYPE_CHECKING

from dispatch.doors import doors_of

if TYPE_CHECKING:
    from dispatch.records.doors import *  # noqa: F403 - its list is checked where it stands
    from dispatch.records.doors import __all__ as __all__
else:
    __getattr__ = doors_of(__name__)
