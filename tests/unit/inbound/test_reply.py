"""What of an answer is fresh, and whether it says no more than 收到."""

import pytest

from dispatch.inbound import classify
from dispatch.inbound.reply import acknowledges, fresh_in

SAYINGS = [
    "收到",
    "收到。",
    "已收到，谢谢！",
    "您好，收到。",
    "我局已收悉，马上传达。",
    "均已知悉",
    "好的，收到",
    "已阅。",
    "Received, thanks.",
    "Got it",
    "Noted.",
]
OTHERWISE = ["", "没有收到附件", "收到了吗？", "尚未收到", "请再发一次", "Not received", "收到，但是附件打不开，麻烦您再发一次，另外第三页的表格里有两个数字好像不对，请核对一下。"]  # fmt: skip


@pytest.mark.parametrize("text", SAYINGS)
def test_it_says_that_the_mail_has_come(text: str) -> None:
    assert acknowledges(text)


@pytest.mark.parametrize("text", OTHERWISE)
def test_it_says_something_else(text: str) -> None:
    assert not acknowledges(text)


def test_only_an_answer_acknowledges() -> None:
    head = b"From: <a@x.test>\r\nContent-Type: text/plain; charset=utf-8\r\n"
    answer = head + b"Subject: Re: x\r\nIn-Reply-To: <a@b>\r\n\r\n" + "收到".encode()
    assert classify(answer).acknowledges
    assert not classify(
        answer.replace(b"Subject", b"Auto-Submitted: auto-replied\r\nSubject")
    ).acknowledges


def test_the_signature_stands_apart() -> None:
    fresh = fresh_in(
        "Received.\n\n-- \nJyj\nBureau\n\nOn 30/08/2023 09:12, Office wrote:\n> please"
    )
    assert (fresh.text, fresh.signature) == ("Received.", "-- \nJyj\nBureau".replace("-- ", "--"))


def test_a_text_without_a_quotation_is_whole() -> None:
    assert fresh_in("a\nb").is_whole
    assert not fresh_in("a\n> b").is_whole
