"""Owns which kind of table a file is, by its content: names lie. What cannot be read is refused
with what to do about it.
"""

import zipfile
from pathlib import Path

from dispatch.errors import DispatchError, InputError, reason
from dispatch.sheets import Sheet
from dispatch.tabular import delimited, xlsx
from dispatch.tabular.limits import MOST_OCTETS
from dispatch.words import Words

_SAVE_AS = Words(
    "请在 Excel 或 WPS 里打开它，另存为“Excel 工作簿 (*.xlsx)”，再导入新存的文件。",
    "open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and import that file.",
)
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
            Words("里面是网页或 XML，不是表格文件", "it holds a web page or XML, no spreadsheet"),
            _SAVE_AS,
        )
    return (delimited.read(path.name, content),)


def refused(file: str, why: Words, advice: Words) -> InputError:
    """A file that is not read, and what to do."""
    return InputError(
        Words(f"{file} 读不了：{why.zh}。", f"{file} cannot be read: {why.en}."), advice=advice
    )


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_OCTETS + 1)
    except OSError as error:
        raise _unopened(path, reason(error)) from None
    if len(content) > MOST_OCTETS:
        raise refused(
            path.name,
            Words(
                f"超过 {MOST_OCTETS >> 20} MB，名册不会这么大",
                f"it is over {MOST_OCTETS >> 20} MB, which no roster is",
            ),
            Words("请只留名册那一张表，另存后再导入。", "keep the roster's sheet only."),
        )
    if not content.strip():
        raise refused(
            path.name,
            Words("是空的", "it is empty"),
            Words("请核对文件。", "check the file."),
        )
    return content


def _unopened(path: Path, why: Words) -> DispatchError:
    return refused(
        path.name,
        why,
        Words(
            "请核对文件名和所在的文件夹；正在 Excel 里开着的，先关掉。",
            "check the file's name and folder; close it in Excel first.",
        ),
    )


def _compound(file: str, content: bytes) -> InputError:
    # The streams' names stand in the directory in UTF-16 ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4).
    if "EncryptedPackage".encode("utf-16-le") in content:
        return refused(
            file,
            Words("设了打开密码", "it is encrypted"),
            Words(
                "请在 Excel 或 WPS 里用密码打开，去掉打开密码（文件、信息、保护工作簿）再存。",
                "open it with its password, take the password off, save it and import that.",
            ),
        )
    return refused(
        file,
        Words("是旧格式（.xls 或 .et）", "it is of an old format (.xls or .et)"),
        _SAVE_AS,
    )


def _refuse_other_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            names = set(packed.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise refused(
            path.name, Words("文件坏了，或没有下载完", "it is damaged or incomplete"), _SAVE_AS
        ) from None
    if "xl/xlsx.bin" in names:
        raise refused(
            path.name, Words("是二进制工作簿（.xlsb）", "it is a binary workbook"), _SAVE_AS
        )
    if "content.xml" in names:
        raise refused(path.name, Words("是 .ods 表格", "it is an .ods file"), _SAVE_AS)
    if not any(name.startswith("xl/") for name in names):
        raise refused(
            path.name,
            Words("不是表格文件", "it is no spreadsheet"),
            Words("请核对文件；名册应当是 .xlsx 或 .csv。", "a roster is an .xlsx or .csv file."),
        )
