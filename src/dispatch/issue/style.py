"""Owns what an office chooses of its document's look; every choice has a default."""

from dataclasses import dataclass, field
from enum import StrEnum


class Layout(StrEnum):
    """How the first page is laid out: by the custom of the 简报, or by GB/T 9704-2012."""

    BULLETIN = "简报"
    OFFICIAL = "公文"


@dataclass(frozen=True, slots=True)
class DocumentStyle:
    """The look of the PDF.

    `imprint` prints the 印发 line; `whole_text` puts the whole text into the mail, not the gist.
    `red` is an sRGB colour (#rrggbb): an archive's PDF/A holds no bare CMYK. `faces` puts an
    office's own families (masthead, title, body, hei, kai, number) before the usual ones.
    """

    layout: Layout = Layout.BULLETIN
    double_sided: bool = False
    imprint: bool = False
    whole_text: bool = False
    red: str = "#ff3333"
    faces: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())
