"""Makes the manual's pictures anew from a run of the demonstration: `make pictures`."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"


def main() -> None:
    """The first and last page of the document, and the status table as a terminal shows it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        shown = subprocess.run(
            [sys.executable, "-m", "dispatch", "demo", str(demo)],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "DISPATCH_LANG": "zh"},
        ).stdout
        [pdf] = demo.glob("out/*/*.pdf")
        page_pictures(pdf)
        table = re.findall(r"\$ dispatch status \S+\n(.*?)\n\n", shown, re.DOTALL)[0]
        terminal_picture("dispatch status 2023-06", table)


def page_pictures(pdf: Path) -> None:
    subprocess.run(
        [
            "pdftoppm",
            "-r",
            "60",
            "-png",
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            str(pdf),
            str(PICTURES / "page-1"),
        ],
        check=True,
    )


def terminal_picture(title: str, text: str) -> None:
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=130, file=nowhere)
        console.print(Text(text))
        # Rich's own form asks a web host for its typeface: the picture must stand by itself.
        form = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
        console.save_svg(
            str(PICTURES / "status.svg"), title=title, code_format=form, unique_id="status"
        )


if __name__ == "__main__":
    main()
