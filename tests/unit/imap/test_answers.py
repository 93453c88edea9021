"""What servers answer, in the forms that they have."""

from datetime import date

import pytest

from dispatch.imap import Fetched, Folder, answers

NAME = bytearray(b"a (b")


def test_folders_with_flags_literals_and_without_a_delimiter() -> None:
    lines = [
        b'(\\HasNoChildren \\Junk) "/" "&V4NXPpCuTvY-"',
        b"(\\NoSelect) NIL x",
        b'() "\\\\" Plain',
        b'() "." {4}',
        NAME,
        b'() "/" "with \\"quotes\\""',
        b"LIST completed.",
    ]
    found = answers.folders(lines)
    assert [(one.name, one.delimiter) for one in found] == [
        ("&V4NXPpCuTvY-", "/"),
        ("Plain", "\\"),
        ("a (b", "."),
        ('with "quotes"', "/"),
    ]
    assert found[0].is_junk


def test_raw_utf8_names_are_read() -> None:
    assert answers.folders(['() "/" 广告邮件'.encode()]) == (Folder("广告邮件", frozenset(), "/"),)


def test_a_server_may_tell_neither_uidnext_nor_uidvalidity() -> None:
    told = answers.selected([b"FLAGS ()", b"172 EXISTS", b"OK [UIDVALIDITY 38] x", b"done"])
    assert (told.uidvalidity, told.exists, told.uidnext) == (38, 172, None)
    assert answers.selected([b"0 EXISTS"]).uidvalidity == 0


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        ([b"1 5 3", b"SEARCH completed (0.001 + 0.000 secs)."], (1, 3, 5)),
        ([b"", b"SEARCH completed"], ()),
        ([b"SEARCH completed"], ()),
        ([b"1 2", b"2 3", b"done"], (1, 2, 3)),
    ],
)
def test_numbers_of_a_search(lines: list[bytes], numbers: tuple[int, ...]) -> None:
    assert answers.numbers(lines) == numbers


def test_the_uid_stands_before_or_after_its_literal_and_flags_come_between() -> None:
    lines = [
        b"1 FETCH (UID 11 BODY[] {2}",
        bytearray(b"aa"),
        b")",
        b"9 FETCH (UID 19 FLAGS (\\Seen))",
        b"2 FETCH (BODY[] {2}",
        bytearray(b"bb"),
        b" UID 12)",
        b"3 FETCH (UID 13 BODY[] NIL)",
        b'4 FETCH (UID 14 BODY[]<0> "")',
        b"done",
    ]
    assert answers.literals(lines) == (
        Fetched(11, b"aa"),
        Fetched(12, b"bb"),
        Fetched(13, b""),
        Fetched(14, b""),
    )


def test_sizes_come_with_the_day_and_without_what_was_not_asked_for() -> None:
    lines = [
        b'1 FETCH (UID 5 RFC822.SIZE 99 INTERNALDATE " 1-Sep-2023 23:59:59 +0800")',
        b'2 FETCH (INTERNALDATE "30-Aug-2023 00:00:00 +0000" RFC822.SIZE 7 UID 6)',
        b"7 FETCH (UID 7 FLAGS ())",
        b'3 FETCH (UID 8 RFC822.SIZE 1 INTERNALDATE "nonsense")',
    ]
    told = [(one.uid, one.size, one.arrived) for one in answers.listed(lines)]
    assert told == [(5, 99, date(2023, 9, 1)), (6, 7, date(2023, 8, 30)), (8, 1, None)]
