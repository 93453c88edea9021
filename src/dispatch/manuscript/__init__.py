"""Owns reading what staff wrote: a .docx, .txt or .md file → marked text, and its Issue.

Sole owner of python-docx. Knows nothing of what the lines mean: that is `issue`'s.
"""

from dispatch.manuscript.reading import Manuscript, read, understand

__all__ = ["Manuscript", "read", "understand"]
