"""Owns tables in files: .xlsx and .csv to plain sheets, and rows to such files.

Sole owner of openpyxl. Knows nothing of what a table says.
"""

from dispatch.tabular.printed import Cell, Column, PrintedSheet, workbook

__all__ = ["Cell", "Column", "PrintedSheet", "workbook"]
