"""Makes the manual's pictures anew from a run of the demonstration: `make pictures`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"


def main() -> None:
    """Pages of the document, the mail in a browser, the status table as a terminal shows it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        shown = dispatch("demo", str(demo))
        [pdf] = demo.glob("out/*/*.pdf")
        page_pictures(pdf)
        dispatch("render", "2023-06", "--office", str(demo))
        mail_pictures(demo / "out" / "2023-06" / "发.html", Path(folder))
        table = re.findall(r"\$ dispatch status \S+\n(.*?)\n\n", shown, re.DOTALL)[0]
        terminal_picture("dispatch status 2023-06", table)


def dispatch(*arguments: str) -> str:
    command = [sys.executable, "-m", "dispatch", *arguments]
    environ = {**os.environ, "DISPATCH_LANG": "zh"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environ).stdout


def page_pictures(pdf: Path) -> None:
    """The first page, one in the middle, and the last."""
    said = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    last = int(re.findall(r"Pages:\s+(\d+)", said)[0])
    for name, page in (("first", 1), ("middle", (last + 1) // 2), ("last", last)):
        number = str(page)
        subprocess.run(
            ["pdftoppm", "-r", "60", "-png", "-f", number, "-l", number, "-singlefile", pdf,
             PICTURES / f"page-{name}"],
            check=True,
        )  # fmt: skip


def mail_pictures(page: Path, folder: Path) -> None:
    """The mail in a browser as wide as a phone and as a desktop."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        raise SystemExit("chromium is missing: run `make pictures`, which installs it")
    for width, height in ((360, 1860), (1024, 1340)):
        # Chromium makes no window narrower than 500: a frame of that width shows the phone.
        frame = folder / f"{width}.html"
        frame.write_text(
            f'<body style="margin:0"><iframe src="{page.as_uri()}" width="{width}" '
            f'height="{height}" style="border:0"></iframe>',
            encoding="utf-8",
        )
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--allow-file-access-from-files", f"--user-data-dir={folder / 'browser'}",
             f"--window-size={max(width, 500)},{height}", f"--screenshot={folder / 'shot.png'}",
             frame.as_uri()],
            check=True, capture_output=True,
        )  # fmt: skip
        crop(folder / "shot.png", PICTURES / f"mail-{width}.png", width)


def crop(source: Path, target: Path, width: int) -> None:
    with Image.open(source) as shot:
        shot.crop((0, 0, width, shot.height)).convert("P", palette=Image.Palette.ADAPTIVE).save(
            target, optimize=True
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
