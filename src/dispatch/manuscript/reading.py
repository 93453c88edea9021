"""Owns the way from a path to marked text, whatever the file's form and charset."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from dispatch.errors import Fault, InputError, reason
from dispatch.issue import Line, Understood, lines_of, parse, read_source
from dispatch.words import Words, say, say_as

_KINDS = (".docx", ".doc", ".wps", ".txt", ".md")
_LARGEST = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A manuscript as lines; `is_source` for an issue file with a YAML head."""

    file: str
    text: str
    lines: tuple[Line, ...]
    is_source: bool
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    doubts: tuple[Fault, ...] = ()


def understand(path: Path) -> Understood:
    """The issue that a file holds; raises InputError with what is wrong and what to do."""
    manuscript = read(path)
    if manuscript.is_source:
        return read_source(manuscript.text, manuscript.file)
    understood = parse(manuscript.lines, manuscript.file)
    warnings = (*manuscript.doubts, *understood.warnings)
    return _named(replace(understood, warnings=warnings), manuscript.pictures)


def _named(understood: Understood, pictures: Mapping[str, bytes]) -> Understood:
    """Pictures named after their issue, so that two issues' files do not meet in one folder."""
    if not pictures:
        return understood
    issue = understood.issue
    names = {name: f"{issue.number}-{name}" for name in pictures}
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(item, picture=names.get(item.picture, item.picture))
                if item.picture
                else item
                for item in section.items
            ),
        )
        for section in issue.sections
    )
    files = tuple((names[name], content) for name, content in pictures.items())
    return Understood(replace(issue, sections=sections), understood.warnings, files)


def read(path: Path) -> Manuscript:
    """A file as marked text; raises InputError for what cannot be one."""
    suffix = path.suffix.lower()
    if suffix not in _KINDS:
        raise _refused(
            path,
            say("不是 .docx、.doc、.wps、.txt 或 .md"),
            say("请另存为其中一种。"),
        )
    raw = _octets(path)
    if suffix in (".doc", ".wps"):
        from dispatch.manuscript.legacy import as_docx

        raw, suffix = as_docx(path, raw), ".docx"
    if suffix == ".docx":
        from dispatch.manuscript.word import word_text

        found = word_text(raw, path.name)
        text = "\n".join(one.text for one in found.lines)
        return Manuscript(
            path.name, text, tuple(found.lines), False, found.pictures, tuple(found.doubts)
        )
    text = decoded(raw, path)
    if text.lstrip("\ufeff").startswith("---"):
        return Manuscript(path.name, text, (), is_source=True)
    return Manuscript(path.name, text, tuple(lines_of(text)), is_source=False)


def _octets(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise _refused(
                path,
                say("超过 50 MB，不像稿件"),
                say_as("reading", "请核对是否选错了文件。"),
            )
        raw = path.read_bytes()
    except OSError as error:
        why = reason(error)
        raise _refused(
            path,
            say("读不了（{why}）", why=why),
            say("请核对文件名和权限。"),
        ) from None
    if not raw.strip():
        raise _refused(
            path,
            say("是空的"),
            say("请核对是否选错了文件。"),
        )
    return raw


def decoded(raw: bytes, path: Path) -> str:
    """UTF-8 with or without BOM, UTF-16, else GB18030, as staff's editors write."""
    if (wide := _utf_16(raw)) is not None:
        return raw.decode(wide, "replace")
    for charset in ("utf-8-sig", "gb18030"):
        try:
            text = raw.decode(charset)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise _refused(
        path,
        say("不是文字文件，或文字编码认不出"),
        say("请另存为 UTF-8 的 .txt，或 .docx。"),
    )


def _utf_16(raw: bytes) -> str | None:
    """Which UTF-16 it is, if any; without a mark the line ends tell, at even places."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    units = {raw[at : at + 2] for at in range(0, min(len(raw), 20_000) - 1, 2)}
    if len(raw) % 2 == 0 and units & {b"\n\0", b"\0\n"}:
        return "utf-16-le" if b"\n\0" in units else "utf-16-be"
    return None


def _refused(path: Path, why: Words, advice: Words) -> InputError:
    return InputError(say("{path_name} {why}。", path_name=path.name, why=why), advice=advice)
