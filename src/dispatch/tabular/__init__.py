"""Owns tables in files: .xlsx and .csv to plain sheets, and rows to such files.

Sole owner of openpyxl. Knows nothing of what a table says.
"""

from dispatch.tabular.reading import read_sheets
from dispatch.tabular.rows import write_rows

__all__ = ["read_sheets", "write_rows"]
