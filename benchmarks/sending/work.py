"""Owns the work that every competitor is given: the same words, attachment and recipients."""

import random
from dataclasses import dataclass

NUMBER = "2023-06"
MAILBOX = "office@linchengqu.example"
OFFICE_NAME = "区工作专班"
SUBJECT = "工作专报 2023年第6期"
ATTACHMENT_NAME = "工作专报2023年第6期.pdf"
CONNECTIONS = 4

_REQUEST = (
    "现将《工作专报》2023年第6期发给你们，请组织学习，结合实际抓好落实，"
    "并于收到后三个工作日内回复“收到”。"
)
_CONTENTS = (
    "本期要目：一、8月22日，云母山镇开展森林防火演练，七十余人参加，当场讲评，"
    "查出的七处不足已列入清单；二、8月25日，区应急管理局组织各镇街开展隐患排查，"
    "对发现的问题（共四十六处）明确责任人和完成时限，已整改四十一处；"
    "三、请各单位于9月8日前完成自查，自查情况由主要负责同志签字后报区工作专班，"
    "逾期未报的在下期通报。"
)

TEXT = f"""{{name}}：

{_REQUEST}

{_CONTENTS}

确认收到：{{acknowledge}}

{OFFICE_NAME}
"""

_P = '<p style="margin:0 0 16px;text-indent:2em">'
HTML = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head>
<body style="margin:0;background:#fff;color:#222;font:16px/1.8 'Microsoft YaHei',sans-serif">
<table role="presentation" width="600" align="center" style="border-top:3px solid #f33">
<tr><td style="padding:24px"><p style="margin:0 0 16px">{{name}}：</p>
{_P}{_REQUEST}</p>
{_P}{_CONTENTS}</p>
<p><a href="{{acknowledge}}" style="display:inline-block;padding:8px 24px">确认收到</a></p>
<p style="margin:16px 0 0;text-align:right">{OFFICE_NAME}</p></td></tr></table></body></html>
"""


@dataclass(frozen=True, slots=True)
class Work:
    """One size of message, and how many of them each competitor sends in a round."""

    name: str
    attachment_bytes: int
    by_source: int
    by_dispatch: int
    by_mailmerge: int


# As many as give each competitor a second or more: less is noise.
LARGE = Work("L", 300_000, by_source=400, by_dispatch=400, by_mailmerge=40)
SMALL = Work("S", 0, by_source=16_000, by_dispatch=3_000, by_mailmerge=200)
SIZES = {work.name: work for work in (LARGE, SMALL)}


def unit(number: int) -> str:
    """The name of an invented unit."""
    return f"单位{number:06d}"


def address(number: int) -> str:
    """The one address of a unit."""
    return f"u{number:06d}@danwei.example"


def pdf(size: int) -> bytes:
    """Bytes that do not compress, as those of a PDF; always the same."""
    head = b"%PDF-1.7\n"
    return head + random.Random(size).randbytes(size - len(head)) if size else b""
