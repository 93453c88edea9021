"""A document is typeset once: the next time it is taken off the shelf, unless anything changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from dispatch.issue import DocumentStyle, Layout
from dispatch.render import Renderer, renderer
from unit.render.test_render import issue


def forbidden(*_: object) -> None:
    raise AssertionError("typeset again")


def test_the_same_issue_is_typeset_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Renderer(None, shelf=tmp_path / "typeset").pdf(issue())
    monkeypatch.setattr(renderer, "lay_out", forbidden)
    assert Renderer(None, shelf=tmp_path / "typeset").pdf(issue()) == first


@pytest.mark.parametrize("change", ["text", "style", "template"])
def test_whatever_changes_is_typeset_anew(tmp_path: Path, change: str) -> None:
    shelf = tmp_path / "typeset"
    first = Renderer(None, shelf=shelf).pdf(issue())
    source = replace(issue(), title="新标题") if change == "text" else issue()
    style = DocumentStyle(layout=Layout.OFFICIAL) if change == "style" else None
    if change == "template":
        (tmp_path / "document").mkdir()
        (tmp_path / "document" / "head.html.j2").write_text("<p>新报头</p>", encoding="utf-8")
    own = tmp_path if change == "template" else None
    assert Renderer(own, style, shelf=shelf).pdf(source) != first


def test_a_damaged_copy_is_not_used(tmp_path: Path) -> None:
    first = Renderer(None, shelf=tmp_path).pdf(issue())
    [kept] = tmp_path.glob("*.pdf")
    kept.write_bytes(first[: len(first) // 2])
    assert Renderer(None, shelf=tmp_path).pdf(issue()) == first


def test_a_shelf_that_cannot_be_written_is_as_good_as_none(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    assert Renderer(None, shelf=in_the_way).pdf(issue()).startswith(b"%PDF")


def test_the_shelf_holds_the_newest_and_no_unfinished_files(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.pdf").write_bytes(b"%PDF old %%EOF")
    Renderer(None, shelf=tmp_path).pdf(issue())
    kept = list(tmp_path.iterdir())
    assert len(kept) == 24
    assert all(one.suffix == ".pdf" for one in kept)


def test_a_face_that_was_installed_since_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Renderer(None, shelf=tmp_path).pdf(issue())
    monkeypatch.setattr(renderer, "fingerprint", lambda _: b"another face")
    monkeypatch.setattr(renderer, "lay_out", forbidden)
    with pytest.raises(AssertionError, match="typeset again"):
        Renderer(None, shelf=tmp_path).pdf(issue())
