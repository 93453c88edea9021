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


# (text, what of it is fresh), as clients of all kinds put it.
TEXTS = [
    ('Danke!\n\nAm 01.05.2023 09:12 schrieb "Office" <o@x.test>:\n\n> bitte', 'Danke!'),
    ('Merci.\n\n> Le 1 mai 2023 à 09:12, Office <o@x.test> a écrit :\n> \n> bonjour', 'Merci.'),
    ('OK\n\n\n\n-------- Original message --------\nFrom: Office <o@x.test>\nDate: 5/1/23 9:12 AM (GMT+08:00)\nTo: jyj@x.test\nSubject: x\n\nplease', 'OK'),
    ('OK\n\n-------- 原始邮件 --------\n发件人： Office <o@x.test>\n日期： 2023/5/1 09:12\n\n请回复', 'OK'),
    ('Noted, thanks.\n\nJyj\n\nOn Mon, May 1, 2023, 9:12 AM Office <o@x.test> wrote:\n\n> a\n> b\n', 'Noted, thanks.\n\nJyj'),
    ('收到\n\n\n\n发自我的手机\n\n\n-------- 原始邮件 --------\n发件人：专班\n', '收到'),
    ('收到！\n\n                         \n来自：区教育局\n\n----- 原文 -----\nx', '收到！\n\n                         \n来自：区教育局'),
    ('已办结。\n\n\n\n\n王五\n区教育局办公室\n电话：0571-0000\n \n发件人： 专班\n发送时间： 2023-05-01 09:12\n收件人： jyj\n主题： x\n正文', '已办结。\n\n王五\n区教育局办公室\n电话：0571-0000'),
    ('Hi\n\nplease see below\n\n> q1\n\na1\n\n> q2\n\na2\n\n-- \nJyj\n', 'Hi\n\nplease see below\n\na1\n\na2'),
    ('Thanks\n\n________________________________\nFrom: Office <o@x.test>\nSent: Monday, May 1, 2023 9:12 AM\nTo: Jyj <j@x.test>\nSubject: x\n\nplease\n', 'Thanks'),
    ('Thanks\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: x\n', 'Thanks'),
    ('Top.\n\nOffice <o@x.test> schrieb am Mo., 1. Mai 2023, 09:12:\n\n> x\n', 'Top.'),
    ('Claro.\n\n-----Mensagem original-----\nDe: Office\nEnviada em: segunda-feira\nPara: x\nAssunto: y\n\noi', 'Claro.'),
    ('Sí.\n\nEl lun, 1 may 2023 a las 9:12, Office\n(<o@x.test>) escribió:\n\n> hola', 'Sí.'),
    ('Agreed.\n\n2023-05-01 9:12 GMT+08:00 Office <o@x.test>:\n\n> x\n', 'Agreed.'),
    ('Agreed.\n\nOn 5/1/2023 9:12 AM, Office wrote:\n> x\n> y\n\nOne more thing: call me.\n', 'Agreed.\n\nOne more thing: call me.'),
    ('Yes.\n\n--- Original Message ---\nOn Monday, May 1st, 2023 at 9:12 AM, Office <o@x.test> wrote:\n\n> x\n', 'Yes.'),
    ('Yes.\n\n------- Original Message -------\nOn Monday, May 1st, 2023 at 9:12 AM, Office <o@x.test> wrote:\n\n\n> x\n', 'Yes.'),
    ('Yes.\n\nFrom: Office [mailto:o@x.test] \nSent: Monday, May 1, 2023 9:12 AM\nTo: Jyj\nSubject: RE: x\n\nplease', 'Yes.'),
    ('Yes\n\n\nVon: Office <o@x.test>\nDatum: Montag, 1. Mai 2023 um 09:12\nAn: Jyj <j@x.test>\nBetreff: x\n\nbitte', 'Yes'),
    ('收到。附件为回执。\n\n在2023年5月1日 09:12，专班<o@x.test> 写道：\n\n请回复', '收到。附件为回执。'),
    ('收到\n\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人: x', '收到'),
    ('收到\n\n| |\n王五\n|\n|\nw@x.test\n|\n\n\n---- 回复的原邮件 ----\n| 发件人 | 专班<o@x.test> |\n| 日期 | 2023年05月01日 09:12 |\n| 收件人 | jyj |\n| 主题 | x |\n请回复', '收到'),
    ('Please find it here:\nhttps://x.test/a?b=c\n\nBest\nJ\n\nOn Mon, 1 May 2023 09:12:00 +0800\nOffice <o@x.test> wrote:\n\n> x', 'Please find it here:\nhttps://x.test/a?b=c\n\nBest\nJ'),
    ('Item one: done.\nItem two: 9:30 on 5/1/2023:\n- a\n- b\n', 'Item one: done.\nItem two: 9:30 on 5/1/2023:\n- a\n- b'),
]  # fmt: skip


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize(("text", "fresh"), TEXTS)
def test_the_fresh_text_is_told_from_the_quoted(text: str, fresh: str) -> None:
    assert _lines(fresh_in(text).text) == _lines(fresh)
