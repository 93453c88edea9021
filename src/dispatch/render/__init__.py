"""Owns rendering: an issue → the typeset PDF and, per tier, the mail.

The only user of templates, and sole owner of Jinja2 and WeasyPrint. Never sees an address of a
recipient: what is personal stands in slots that `compose` fills. Page and type figures are
those of GB/T 9704-2012; masthead and tail follow the custom of the 简报, which has no standard.
"""

from dispatch.render.inventory import Kept, faces_kept, typesetting_fault
from dispatch.render.missing import Missing
from dispatch.render.naming import attachment_name, printed_number
from dispatch.render.renderer import Renderer, Request
from dispatch.render.templates import copy_built_in

__all__ = [
    "Kept",
    "Missing",
    "Renderer",
    "Request",
    "attachment_name",
    "copy_built_in",
    "faces_kept",
    "printed_number",
    "typesetting_fault",
]
