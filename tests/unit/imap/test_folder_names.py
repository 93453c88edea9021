"""Folder names: modified UTF-7 on the wire, what people see, and which folder they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymap.parsing.modutf7 import modutf7_decode, modutf7_encode

from dispatch.imap import Folder, decode_name, encode_name

NAMES = {
    "广告邮件": "&Xn9USpCuTvY-",
    "垃圾邮件": "&V4NXPpCuTvY-",
    "已发送": "&XfJT0ZAB-",
    "其他文件夹": "&UXZO1mWHTvZZOQ-",
    "A&B": "A&-B",
}


@pytest.mark.parametrize(("seen", "wire"), NAMES.items())
def test_names_that_providers_use(seen: str, wire: str) -> None:
    assert encode_name(seen) == wire
    assert decode_name(wire) == seen


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_name_comes_back_and_another_implementation_agrees(name: str) -> None:
    wire = encode_name(name)
    assert wire.isascii()
    assert decode_name(wire) == name
    assert modutf7_decode(wire.encode("ascii")) == name
    assert decode_name(modutf7_encode(name).decode("ascii")) == name


@pytest.mark.parametrize("raw", ["广告邮件", "50% &c", "&", "&!-", "&AGE", "x&YQ-y"])
def test_what_is_in_no_encoding_stays_as_it_is(raw: str) -> None:
    assert decode_name(raw) == raw


@pytest.mark.parametrize(
    "folder",
    [
        Folder("&Xn9USpCuTvY-", delimiter="/"),
        Folder("广告邮件", delimiter="/"),
        Folder("INBOX.&Xn9USpCuTvY-", delimiter="."),
        Folder("&UXZO1mWHTvZZOQ-/&Xn9USpCuTvY-", delimiter="/"),
    ],
)
def test_a_folder_is_found_by_the_name_that_people_see(folder: Folder) -> None:
    assert folder.is_called("广告邮件")
    assert folder.is_called(folder.shown)
    assert not folder.is_called("广告")


@pytest.mark.parametrize(
    "folder",
    [
        Folder("whatever", frozenset({"\\junk"})),
        Folder("&V4NXPpCuTvY-"),
        Folder("Junk"),
        Folder("INBOX.Spam", delimiter="."),
        Folder("[Gmail]/&V4NXPpCuTvY-", delimiter="/"),
    ],
)
def test_junk_is_known_by_its_use_or_its_name(folder: Folder) -> None:
    assert folder.is_junk


def test_an_ordinary_folder_is_not_junk() -> None:
    assert not Folder("Junk mail of 2022").is_junk
    assert Folder("inbox").is_inbox
