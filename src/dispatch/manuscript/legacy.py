"""Owns .doc and .wps: handed to LibreOffice where it is installed, to be made a .docx."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from dispatch.errors import InputError
from dispatch.words import Words, say

# Cold, with a profile of its own, LibreOffice takes about five seconds.
_SECONDS = 120


# Told what to read it as: left to itself it takes any garbage for plain text.
_FILTERS = {b"\xd0\xcf\x11\xe0": "MS Word 97", b"{\\rtf": "Rich Text Format"}
_ZIP = b"PK\x03\x04"


# Where its installers put it without a word to the PATH.
_USUAL = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def libreoffice() -> str | None:
    """The program, where it is installed."""
    there = (one for one in _USUAL if Path(one).is_file())
    return shutil.which("soffice") or shutil.which("libreoffice") or next(there, None)


def as_docx(path: Path, raw: bytes) -> bytes:
    """The file as .docx; raises InputError without LibreOffice or where it cannot read the file.

    A profile of its own: one that is open on the screen would refuse, and macros stay off.
    """
    if raw.startswith(_ZIP):
        return raw  # a .docx under an old name
    kind = next((kind for magic, kind in _FILTERS.items() if raw.startswith(magic)), None)
    if kind is None:
        raise _refused(path, say("不是 Word 或 WPS 文档"))
    program = libreoffice()
    if program is None:
        raise _refused(
            path,
            say("是旧格式，而这台机器没有 LibreOffice"),
        )
    with tempfile.TemporaryDirectory(prefix="dispatch-") as folder:
        made = Path(folder) / f"{path.stem}.docx"
        try:
            subprocess.run(  # noqa: S603 - found on the PATH, and no shell
                [
                    program,
                    f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
                    "--headless",
                    "--norestore",
                    f"--infilter={kind}",
                    "--convert-to",
                    "docx:MS Word 2007 XML",
                    "--outdir",
                    folder,
                    str(path.resolve()),
                ],
                capture_output=True,
                timeout=_SECONDS,
                check=True,
            )
            return made.read_bytes()
        except (OSError, subprocess.SubprocessError):
            raise _refused(path, say("LibreOffice 读不了")) from None


def _refused(path: Path, why: Words) -> InputError:
    return InputError(
        say("{path_name} {why}。", path_name=path.name, why=why),
        advice=say("请在 Word 或 WPS 里另存为 .docx，再导入。"),
    )
