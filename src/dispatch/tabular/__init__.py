"""Owns tables in files: .xlsx and .csv to plain sheets, and rows to such files.

Sole owner of openpyxl. Knows nothing of what a table says.
"""

from dispatch.tabular.printed import Cell, Column, PrintedSheet, workbook
from dispatch.tabular.reading import read_sheets
from dispatch.tabular.rows import plain_table

__all__ = ["Cell", "Column", "PrintedSheet", "plain_table", "read_sheets", "workbook"]
