"""A terminal is shown text and never told what to do."""

from hypothesis import given
from hypothesis import strategies as st

from dispatch.words import UNSAFE, harmless, one_line


@given(st.text(st.characters(codec=None)))
def test_nothing_that_a_terminal_obeys_is_left(text):
    shown = harmless(text)
    assert UNSAFE.search(shown) is None
    shown.encode("utf-8")
    assert "\n" not in one_line(text)


def test_plain_text_and_its_lines_stay_and_what_was_there_is_seen():
    assert harmless("收到。\r\n第二行\t😀") == "收到。\n第二行\t😀"
    assert harmless("\x1b[2Jx") == "\ufffd[2Jx"
    assert harmless("a\u202efdp.exe") == "afdp.exe"
    assert one_line("a\nb\u2028c\x85d") == "a bc\ufffdd"
