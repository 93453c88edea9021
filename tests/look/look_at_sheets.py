"""The register and the report opened in LibreOffice, and their PDFs as pixels: `make look`."""

import shutil
import subprocess
from pathlib import Path

import pdfplumber
import pytest


def pages(pdf: Path, into: Path) -> list[Path]:
    """A PNG for each page."""
    subprocess.run(["pdftoppm", "-r", "80", "-png", pdf, into], check=True)
    return sorted(into.parent.glob(f"{into.name}-*.png"))


def opened(xlsx: Path, folder: Path) -> Path:
    """What LibreOffice would print of it."""
    program = shutil.which("soffice")
    assert program is not None, "LibreOffice is missing: run `make look`, which installs it"
    subprocess.run(
        [program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
         "--convert-to", "pdf", "--outdir", folder, xlsx],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / f"{xlsx.stem}.pdf"


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("register", "2023-06"), "register"),
        (("report", "--from", "2023-01", "--to", "2023-06"), "report"),
    ],
)
def test_each_opens_and_prints_with_its_heading_on_every_page(
    office, pictures, tmp_path, command, name
):
    ended = office.run(*command, "--json", "--out", str(tmp_path / "out"))
    files = {Path(one).suffix: Path(one) for one in ended.json["files"]}
    printed = opened(files[".xlsx"], tmp_path)
    for pdf, by in ((printed, "xlsx"), (files[".pdf"], "pdf")):
        with pdfplumber.open(pdf) as document:
            for page in document.pages:
                assert page.width > page.height
                if page.extract_text().count("\n") > 6:
                    assert "序号" in page.extract_text()
        assert pages(pdf, pictures / f"{name}-{by}")


def test_the_injection_is_text_to_libreoffice_too(office, tmp_path):
    ended = office.run("register", "2023-06", "--json", "--out", str(tmp_path / "out"))
    xlsx = next(Path(one) for one in ended.json["files"] if one.endswith(".xlsx"))
    text = opened(xlsx, tmp_path)
    with pdfplumber.open(text) as document:
        told = "".join(page.extract_text() for page in document.pages)
    assert "<script>alert(1)" in told.replace("\n", "")
    assert "Err:" not in told
