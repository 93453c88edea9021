"""Owns the pages: HTML → laid-out pages → PDF/A. Sole owner of WeasyPrint; fetches nothing."""

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dispatch.errors import InputError, reason
from dispatch.issue import Issue
from dispatch.render import faces
from dispatch.words import Words, say

# Archives take PDF/A; 2u besides keeps every character's Unicode (ISO 19005-2).
_VARIANT = "pdf/a-2u"
_SCHEME = "picture:"
_KINDS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
_LARGEST_PICTURE = 20 * 1024 * 1024


class Pictures:
    """The pictures of one issue, read once; raises InputError for one that cannot be read."""

    def __init__(self, beside: Path | None, issue: Issue) -> None:
        named = [item.picture for section in issue.sections for item in section.items]
        self._known = {
            f"{_SCHEME}{quote(name)}": _picture(beside or Path(), name) for name in named if name
        }

    def contents(self) -> list[bytes]:
        """The pictures' bytes, in the order of their names."""
        return [content for _, (content, _) in sorted(self._known.items())]

    def known(self) -> dict[str, tuple[bytes, str]]:
        """Content and media type of each picture by its URL."""
        return self._known


@cache
def _fetcher_class() -> Any:
    """WeasyPrint's way to an issue's own pictures and the installed faces: nothing else.

    Made once: a class a document would live on in a cycle, and its faces with it.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Closed(URLFetcher):  # type: ignore[misc]
        pictures: Mapping[str, tuple[bytes, str]] = {}
        installed: Collection[str] = ()

        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002 - its signature
            if url in self.pictures:
                content, kind = self.pictures[url]
                return URLFetcherResponse(url, body=content, headers={"Content-Type": kind})
            if url in self.installed:
                return super().fetch(url)
            raise ValueError(f"not fetched: {url[:80]}")

    return Closed


def _fetcher(pictures: Pictures | None) -> Any:
    made = _fetcher_class()()
    made.pictures = {} if pictures is None else pictures.known()
    made.installed = {path.as_uri() for path in faces.installed()}
    return made


def _picture(beside: Path, name: str) -> tuple[bytes, str]:
    path = (beside / name).resolve()
    if not path.is_relative_to(beside.resolve()):
        raise _no_picture(name, say("不在稿件的文件夹里"))
    try:
        too_large = path.stat().st_size > _LARGEST_PICTURE
        content = b"" if too_large else path.read_bytes()
    except OSError as error:
        raise _no_picture(name, reason(error)) from None
    kind = next((kind for magic, kind in _KINDS.items() if content.startswith(magic)), None)
    if kind is None:
        raise _no_picture(name, say("不是 20 MB 以内的 PNG、JPEG、GIF"))
    return content, kind


def _no_picture(name: str, why: Words) -> InputError:
    return InputError(
        say("图片 {name} 用不了：{why}。", name=name, why=why),
        advice=say("请把图片放在 issues/ 里，或从稿件里去掉这一行。"),
    )


@dataclass(frozen=True, slots=True)
class Typeset:
    """Pages that are laid out, not yet written."""

    document: Any

    @property
    def tail_is_torn(self) -> bool:
        """Whether the tail stands on a page without any text."""
        return self.tail_page > self._page_of("text-end") > 0

    @property
    def tail_page(self) -> int:
        """The page of the tail, from 1; 0 without one."""
        return self._page_of("tail")

    def _page_of(self, name: str) -> int:
        pages = enumerate(self.document.pages, start=1)
        return max((number for number, page in pages if name in page.anchors), default=0)

    def pdf(self, identifier: str) -> bytes:
        """The file; WeasyPrint's own identifier would be a random one."""
        octets = bytes.fromhex(identifier)[:16]
        made: bytes = self.document.write_pdf(pdf_identifier=octets, pdf_variant=_VARIANT)
        return made


def lay_out(page: str, pictures: Pictures | None = None) -> Typeset:
    """The pages of an HTML text; raises InputError where a system library is missing."""
    for name in ("weasyprint", "fontTools", "fontTools.subset", "weasyprint.progress"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        from weasyprint import HTML
    except OSError as error:
        raise _no_library(error) from None
    html = HTML(string=page, base_url=None, url_fetcher=_fetcher(pictures))
    return Typeset(html.render(pdf_variant=_VARIANT))


def _no_library(error: OSError) -> InputError:
    return InputError(
        say("排版需要的系统库没有装：{error}", error=error),
        advice=say("请运行 make install，或安装 libpango-1.0-0 与 libpangoft2-1.0-0。"),
    )
