"""Owns which kind of table a file is, by its content: names lie. What cannot be read is refused
with what to do about it.
"""

import zipfile
from pathlib import Path

from dispatch.errors import DispatchError, InputError, reason
from dispatch.sheets import Sheet
from dispatch.tabular import delimited, xlsx
from dispatch.tabular.limits import MOST_OCTETS
from dispatch.words import Words, say, say_as

_SAVE_AS = say("请在 Excel 或 WPS 里打开它，另存为“Excel 工作簿 (*.xlsx)”，再导入新存的文件。")
# The compound file of [MS-CFB] 2.2: an old .xls, a WPS .et, or an .xlsx within encryption.
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The tables of an .xlsx or .csv file; raises InputError for what cannot be read."""
    content = _content(path)
    if content.startswith(_COMPOUND):
        raise _compound(path.name, content)
    if content.startswith(b"PK\x03\x04"):
        _refuse_other_zip(path)
        return xlsx.read(path)
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        raise refused(
            path.name,
            say("里面是网页或 XML，不是表格文件"),
            _SAVE_AS,
        )
    return (delimited.read(path.name, content),)


def refused(file: str, why: Words, advice: Words) -> InputError:
    """A file that is not read, and what to do."""
    return InputError(say("{file} 读不了：{why}。", file=file, why=why), advice=advice)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_OCTETS + 1)
    except OSError as error:
        raise _unopened(path, reason(error)) from None
    if len(content) > MOST_OCTETS:
        raise refused(
            path.name,
            say("超过 {most_octets} MB，名册不会这么大", most_octets=MOST_OCTETS >> 20),
            say("请只留名册那一张表，另存后再导入。"),
        )
    if not content.strip():
        raise refused(
            path.name,
            say_as("reading", "是空的"),
            say("请核对文件。"),
        )
    return content


def _unopened(path: Path, why: Words) -> DispatchError:
    return refused(
        path.name,
        why,
        say("请核对文件名和所在的文件夹；正在 Excel 里开着的，先关掉。"),
    )


def _compound(file: str, content: bytes) -> InputError:
    # The streams' names stand in the directory in UTF-16 ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4).
    if "EncryptedPackage".encode("utf-16-le") in content:
        return refused(
            file,
            say("设了打开密码"),
            say("请在 Excel 或 WPS 里用密码打开，去掉打开密码（文件、信息、保护工作簿）再存。"),
        )
    return refused(
        file,
        say("是旧格式（.xls 或 .et）"),
        _SAVE_AS,
    )


def _refuse_other_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            names = set(packed.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise refused(path.name, say("文件坏了，或没有下载完"), _SAVE_AS) from None
    if "xl/workbook.bin" in names:
        raise refused(path.name, say("是二进制工作簿（.xlsb）"), _SAVE_AS)
    if "content.xml" in names:
        raise refused(path.name, say("是 .ods 表格"), _SAVE_AS)
    if not any(name.startswith("xl/") for name in names):
        raise refused(
            path.name,
            say("不是表格文件"),
            say("请核对文件；名册应当是 .xlsx 或 .csv。"),
        )
