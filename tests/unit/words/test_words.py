"""What a sentence says: its values in their places, everything in one language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch import catalogue
from dispatch.words import Given, Language, Words, listed, say, say_as, translatable

ENGLISH = {
    ("", "收到 {count} 封。"): "{count} received.",
    ("", "{who}：{why}"): "{who}: {why}",
    ("", "没有这个文件"): "no such file",
    ("", "{day:%m月%d日}起"): "from {day:%Y-%m-%d} on",
    ("", "写成 {{name}}"): "write {{name}}",
    ("table", "已签收"): "yes",
    ("story", "已签收"): "acknowledged",
}


@pytest.fixture(autouse=True)
def small_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    def in_english(message: str, context: str = "") -> str:
        return ENGLISH[context, message]

    monkeypatch.setattr(catalogue, "in_english", in_english)


def both(words: Words) -> tuple[str, str]:
    return words.said_in(Language.CHINESE), words.said_in(Language.ENGLISH)


def test_a_sentence_is_said_in_either_language_with_its_values():
    assert both(say("收到 {count} 封。", count=3)) == ("收到 3 封。", "3 received.")


def test_words_among_the_values_are_said_in_the_same_language():
    words = say("{who}：{why}", who="a.md", why=say("没有这个文件"))
    assert both(words) == ("a.md：没有这个文件", "a.md: no such file")


def test_each_language_writes_dates_its_own_way():
    words = say("{day:%m月%d日}起", day=date(2023, 8, 30))
    assert both(words) == ("08月30日起", "from 2023-08-30 on")


def test_one_text_may_mean_two_things():
    assert say_as("table", "已签收").en == "yes"
    assert say_as("story", "已签收").en == "acknowledged"


def test_braces_of_the_sentence_itself_are_doubled():
    assert both(say("写成 {{name}}")) == ("写成 {name}", "write {name}")


def test_a_marked_text_is_said_later():
    message = translatable("收到 {count} 封。")
    assert say(message, count=2, unused=1).en == "2 received."


@given(st.text())
def test_a_value_is_shown_as_it_is_whatever_braces_it_has(value: str):
    catalogue_free = say("“{value}”", value=value)
    assert catalogue_free.zh == f"“{value}”"


@pytest.mark.parametrize("value", ["{0}", "{count}", "{", "}", "{{}}", "{x.__class__}", "%s", "\\"])
def test_a_value_is_never_taken_for_a_format(value: str):
    words = say("{who}：{why}", who=value, why=Given(value))
    assert both(words) == (f"{value}：{value}", f"{value}: {value}")


def test_what_may_change_is_kept_as_it_was_when_it_was_said():
    names = ["甲"]
    words = say("“{names}”", names=names)
    names.append("乙")
    assert words.zh == "“['甲']”"


def test_a_list_has_the_marks_of_its_language():
    assert both(listed(["甲", "乙"])) == ("甲、乙", "甲, 乙")
    assert both(listed([say("没有这个文件"), 7], "；")) == ("没有这个文件；7", "no such file; 7")
    assert both(listed([])) == ("", "")


def test_what_others_said_is_said_as_it_was_given():
    assert both(Given("拒收", "refused")) == ("拒收", "refused")
    assert both(Given("550 User unknown {x}")) == ("550 User unknown {x}", "550 User unknown {x}")


def test_chinese_needs_no_catalogue(monkeypatch: pytest.MonkeyPatch):
    def unread(*_: str) -> str:
        raise AssertionError("the catalogue was asked for")

    monkeypatch.setattr(catalogue, "in_english", unread)
    assert say("收到 {count} 封。", count=3).zh == "收到 3 封。"


def test_equal_sentences_are_equal():
    assert say("收到 {count} 封。", count=3) == say("收到 {count} 封。", count=3)
    assert say("收到 {count} 封。", count=3) != say("收到 {count} 封。", count=4)


def test_words_that_land_in_a_plain_text_are_chinese():
    assert f"{say('收到 {count} 封', count=3)}，{listed(['甲', '乙'])}" == "收到 3 封，甲、乙"
