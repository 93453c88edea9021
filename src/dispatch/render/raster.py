"""Owns pictures as pixels: an SVG through Poppler's pdftoppm, where that is there."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from dispatch.render import faces
from dispatch.render.pages import lay_out
from dispatch.render.plotting import HEIGHT, WIDTH

_DOTS_PER_INCH = "192"
_PATIENCE_SECONDS = 60


def picture_png(svg: str) -> bytes | None:
    """The picture twice as large as its view box, in pixels; None without pdftoppm."""
    program = shutil.which("pdftoppm")
    if program is None:
        return None
    page = (
        f"<style>{faces.rules()} @page {{ size: {WIDTH}px {HEIGHT}px; margin: 0 }} "
        f"body {{ margin: 0 }} svg {{ display: block }}</style>{svg}"
    )
    with tempfile.TemporaryDirectory() as folder:
        pdf, png = Path(folder) / "picture.pdf", Path(folder) / "picture.png"
        pdf.write_bytes(lay_out(page).pdf("00" * 16))
        ended = subprocess.run(  # noqa: S603 - a program of the system, and files of our own
            [program, "-png", "-r", _DOTS_PER_INCH, "-singlefile", pdf, png.with_suffix("")],
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
        return png.read_bytes() if ended.returncode == 0 and png.is_file() else None
