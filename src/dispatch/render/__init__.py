"""Owns rendering: an issue → the typeset PDF and, per tier, the mail.

The only user of templates, and sole owner of Jinja2 and WeasyPrint. Never sees an address of a
recipient: what is personal stands in slots that `compose` fills. Page and type figures are
those of GB/T 9704-2012; masthead and tail follow the custom of the 简报, which has no standard.
"""

from dispatch.render.board import BoardIssue, Shown, board_page
from dispatch.render.inventory import Kept, faces_kept, typesetting_fault
from dispatch.render.missing import Missing
from dispatch.render.naming import attachment_name, printed_number
from dispatch.render.plotting import DRAWN, period_bars
from dispatch.render.raster import picture_png
from dispatch.render.renderer import Renderer, Request
from dispatch.render.tables import Bars, Heading, Table, bars_svg, table_pdf
from dispatch.render.templates import copy_built_in

__all__ = [
    "DRAWN",
    "Bars",
    "BoardIssue",
    "Heading",
    "Kept",
    "Missing",
    "Renderer",
    "Request",
    "Shown",
    "Table",
    "attachment_name",
    "bars_svg",
    "board_page",
    "copy_built_in",
    "faces_kept",
    "period_bars",
    "picture_png",
    "printed_number",
    "table_pdf",
    "typesetting_fault",
]
