"""Owns how large a table may be: far above an office's roster, far below what harms."""

MOST_OCTETS = 20 << 20
# Of a workbook's XML together, unpacked: some hundred thousand rows. Pictures are never unpacked.
MOST_UNPACKED = 24 << 20
MOST_PARTS = 2_000
MOST_ROWS = 20_000
MOST_COLUMNS = 200
# Cells within merged ranges.
MOST_MERGED = 100_000
