"""Messages written for the tests in the forms that real ones have; every name is invented.

Each entry: name, raw bytes, and what it must be taken for. Ours is the message
<dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example> to jyj@linchengqu.example.
"""

from base64 import b64encode, encodebytes
from dataclasses import dataclass

OURS = "dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example"
UNIT = "jyj@linchengqu.example"
OFFICE = "office@linchengqu.example"
TOKEN = "k3jqk3jqk3jqk3jqk3jq"


@dataclass(frozen=True)
class Case:
    name: str
    raw: bytes
    kind: str
    disposition: str | None = None
    action: str | None = None
    status: str | None = None
    original: str | None = None
    recipient: str | None = None
    reply: str | None = None


def word(text: str, charset: str = "UTF-8") -> str:
    codec = "gb18030" if charset.lower().startswith("gb") else charset
    return f"=?{charset}?B?{b64encode(text.encode(codec)).decode()}?="


def mail(
    subject: str,
    body: str,
    *headers: str,
    sender: str = UNIT,
    charset: str = "UTF-8",
    kind: str = "plain",
) -> bytes:
    codec = "gb18030" if charset.lower().startswith("gb") else charset
    head = [
        f"From: <{sender}>",
        f"To: <{OFFICE}>",
        f"Subject: {subject}",
        "Message-ID: <answer-1@client.example>",
        "Date: Wed, 30 Aug 2023 10:00:00 +0800",
        "MIME-Version: 1.0",
        *headers,
        f'Content-Type: text/{kind}; charset="{charset}"',
        "Content-Transfer-Encoding: base64",
        "",
        "",
    ]
    return "\r\n".join(head).encode() + encodebytes(body.encode(codec, "replace"))


def report(
    subject: str,
    *parts: tuple[str, str],
    headers: tuple[str, ...] = (),
    kind: str = "report; report-type=delivery-status",
    sender: str = "MAILER-DAEMON@mx.example",
) -> bytes:
    head = [
        f"From: <{sender}>",
        f"To: <{OFFICE}>",
        f"Subject: {subject}",
        "Message-ID: <report-1@mx.example>",
        "Date: Wed, 30 Aug 2023 10:00:00 +0800",
        "MIME-Version: 1.0",
        *headers,
        f'Content-Type: multipart/{kind}; boundary="b"',
        "",
    ]
    text = "\r\n".join(head)
    for content_type, body in parts:
        text += f"\r\n--b\r\nContent-Type: {content_type}\r\n\r\n{body}"
    return (text + "\r\n--b--\r\n").encode()


PROSE = ("text/plain; charset=utf-8", "This is the mail system.\r\n")
RETURNED = ("text/rfc822-headers", f"From: <{OFFICE}>\r\nMessage-ID: <{OURS}>\r\nSubject: x\r\n")
THREAD = (f"In-Reply-To: <{OURS}>", f"References: <{OURS}>")


def dsn(action: str, status: str, *, envid: str = "", extra: str = "") -> tuple[str, str]:
    return (
        "message/delivery-status",
        (
            f"Reporting-MTA: dns; mx.example\r\n{envid}\r\nFinal-Recipient: rfc822; {UNIT}\r\n"
            f"Action: {action}\r\nStatus: {status}\r\n{extra}\r\n"
        ),
    )


def mdn(disposition: str, *lines: str) -> tuple[str, str]:
    return (
        "message/disposition-notification",
        "\r\n".join(
            [
                "Reporting-UA: client.example; mail",
                f"Final-Recipient: rfc822; {UNIT}",
                *lines,
                f"Disposition: {disposition}",
            ]
        )
        + "\r\n",
    )


MDN = "report; report-type=disposition-notification"
OID = f"Original-Message-ID: <{OURS}>"


def receipt(part: tuple[str, str], *headers: str, subject: str = "x") -> bytes:
    return report(subject, PROSE, part, headers=headers, kind=MDN, sender=UNIT)


RECEIPTS = [
    Case(
        "a receipt as RFC 8098 has it",
        receipt(mdn("manual-action/MDN-sent-manually; displayed", OID)),
        "read-receipt",
        "displayed",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "a receipt with a folded disposition",
        receipt(mdn("automatic-action/MDN-sent-automatically;\r\n displayed", OID)),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt with a modifier",
        receipt(mdn("manual-action/MDN-sent-manually; displayed/error", OID)),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "deleted unread",
        receipt(mdn("manual-action/MDN-sent-manually; deleted", OID)),
        "read-receipt",
        "deleted",
        original=OURS,
    ),
    Case(
        "denied",
        receipt(mdn("manual-action/MDN-sent-manually; denied", OID)),
        "read-receipt",
        "denied",
        original=OURS,
    ),
    Case(
        "processed is not displayed",
        receipt(mdn("automatic-action/MDN-sent-automatically; processed", OID)),
        "read-receipt",
        "processed",
        original=OURS,
    ),
    Case(
        "dispatched is not displayed",
        receipt(mdn("automatic-action/MDN-sent-automatically; dispatched", OID)),
        "read-receipt",
        "dispatched",
        original=OURS,
    ),
    Case(
        "a receipt without Original-Message-ID, threaded",
        receipt(mdn("manual-action/MDN-sent-manually; displayed"), *THREAD),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt with the id on the next line",
        receipt(
            mdn("manual-action/MDN-sent-manually; displayed", f"Original-Message-ID:\r\n <{OURS}>")
        ),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt with spaces before its colons",
        receipt(
            (
                "message/disposition-notification",
                (
                    f"Reporting-UA : client\r\nFinal-Recipient : RFC822;{UNIT}\r\nOriginal-Message-ID : <{OURS}>\r\n"
                    "Disposition : manual-action/MDN-sent-manually;displayed\r\n"
                ),
            )
        ),
        "read-receipt",
        "displayed",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "a receipt after a blank line",
        receipt(
            (
                "message/disposition-notification",
                (
                    f"\r\n\r\nFinal-Recipient: rfc822; {UNIT}\r\nOriginal-Message-ID: <{OURS}>\r\n"
                    "Disposition: manual-action/MDN-sent-manually; displayed\r\n"
                ),
            )
        ),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt in base64",
        receipt(
            (
                "message/disposition-notification\r\nContent-Transfer-Encoding: base64",
                encodebytes(
                    f"Final-Recipient: rfc822; {UNIT}\r\nOriginal-Message-ID: <{OURS}>\r\n"
                    "Disposition: manual-action/MDN-sent-manually; displayed\r\n".encode()
                ).decode(),
            )
        ),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt that also says Auto-Submitted",
        receipt(
            mdn("automatic-action/MDN-sent-automatically; displayed", OID),
            "Auto-Submitted: auto-replied",
        ),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt with raw GBK in its subject",
        receipt(mdn("manual-action/MDN-sent-manually; displayed", OID), subject="HOLE").replace(
            b"HOLE", "回执（已显示）".encode("gb18030")
        ),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a receipt written as a plain mail",
        mail(
            word("已读：工作专报2023年第6期"),
            "这是邮件收条，2023-08-30 发给 你，主题为 工作专报 的信件已被接收。此收条只表明收件人的计算机上曾显示过此邮件。",
        ),
        "read-receipt",
        "displayed",
    ),
    Case(
        "a receipt as web mail writes it",
        mail(word("已读回执: 工作专报", "gb2312"), "您的邮件已被阅读。", *THREAD, charset="gb2312"),
        "read-receipt",
        "displayed",
        original=OURS,
    ),
    Case(
        "a not-read notice as a plain mail",
        mail(word("未读：工作专报2023年第6期"), "您的邮件未阅读就被删除。", *THREAD),
        "read-receipt",
        "deleted",
        original=OURS,
    ),
]
COREMAIL = (
    "Message/delivery-status",
    (
        f"Final-Recipient: RFC822;{UNIT}\r\nAction: failed\r\nStatus: 5.0.0\r\n"
        f"Diagnostic-Code: SMTP; SMTP error, RCPT TO: 550 5.1.1 <{UNIT}> not found\r\n"
    ),
)
REPORTS = [
    Case(
        "a Postfix bounce",
        report(
            "Undelivered Mail Returned to Sender",
            PROSE,
            dsn("failed", "5.1.1"),
            RETURNED,
            headers=("Auto-Submitted: auto-replied",),
        ),
        "delivery-report",
        action="failed",
        status="5.1.1",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "a delay",
        report("Delayed Mail", PROSE, dsn("delayed", "4.4.1"), RETURNED),
        "delivery-report",
        action="delayed",
        status="4.4.1",
        original=OURS,
    ),
    Case(
        "a success",
        report("Successful Mail Delivery Report", PROSE, dsn("delivered", "2.0.0"), RETURNED),
        "delivery-report",
        action="delivered",
        status="2.0.0",
        original=OURS,
    ),
    Case(
        "a relay",
        report("Successful Mail Delivery Report", PROSE, dsn("relayed", "2.0.0"), RETURNED),
        "delivery-report",
        action="relayed",
        original=OURS,
    ),
    Case(
        "an action in capitals with a remark",
        report("x", PROSE, dsn("Failed (Bad destination)", "5.1.2"), RETURNED),
        "delivery-report",
        action="failed",
        status="5.1.2",
        original=OURS,
    ),
    Case(
        "Coremail's bounce without a per-message block",
        report(
            word("系统退信/The email is returned", "gb2312"),
            PROSE,
            COREMAIL,
            headers=(f"X-CM-Original-Message-ID: {OURS}", "Return-Path: <>"),
            sender="Postmaster@mail.example",
        ),
        "delivery-report",
        action="failed",
        status="5.1.1",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "a report outside multipart/report",
        report("Returned mail", PROSE, dsn("failed", "5.2.2"), RETURNED, kind="mixed"),
        "delivery-report",
        action="failed",
        status="5.2.2",
        original=OURS,
    ),
    Case(
        "a report with a returned message",
        report(
            "failure notice",
            PROSE,
            dsn("failed", "5.7.1"),
            (
                "message/rfc822",
                f"From: <{OFFICE}>\r\nMessage-ID: <{OURS}>\r\nSubject: x\r\n\r\nhi\r\n",
            ),
        ),
        "delivery-report",
        action="failed",
        original=OURS,
    ),
    Case(
        "several recipients, the worst first",
        report(
            "x",
            PROSE,
            (
                "message/delivery-status",
                (
                    "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; other@x.test\r\nAction: delivered\r\nStatus: 2.0.0\r\n"
                    f"\r\nFinal-Recipient: rfc822; {UNIT}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                ),
            ),
            RETURNED,
        ),
        "delivery-report",
        action="failed",
        status="5.1.1",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "a report for an international address",
        report(
            "x",
            PROSE,
            (
                "message/global-delivery-status",
                "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: utf-8; 用户@例子.test\r\nAction: failed\r\nStatus: 5.1.1\r\n",
            ),
        ),
        "delivery-report",
        action="failed",
        recipient="用户@例子.test",
    ),
    Case(
        "a Sieve refusal that looks like a receipt",
        receipt(
            mdn("automatic-action/MDN-sent-automatically; deleted", OID),
            "Auto-Submitted: auto-replied (rejected)",
        ),
        "delivery-report",
        action="failed",
        original=OURS,
    ),
    Case(
        "QQ's bounce in HTML alone",
        report(
            word("来自qq.com的退信", "gb2312"),
            (
                "text/html; charset=utf-8",
                f"<p>无法发送到 {UNIT}</p><p>退信原因 550 Mailbox not found</p><p>解决方案 请核对地址</p>",
            ),
            ("application/octet-stream", f"Message-ID: <{OURS}>\r\nFrom: <{OFFICE}>\r\n\r\nx"),
            headers=("Auto-Submitted: auto-generated",),
            sender="PostMaster@mail.example",
        ),
        "delivery-report",
        action="failed",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "qmail's bounce in prose",
        mail(
            "failure notice",
            f"Hi. This is the qmail-send program at mx.example.\nI wasn't able to deliver your message to the following addresses.\n"
            f"This is a permanent error; I've given up. Sorry it didn't work out.\n\n<{UNIT}>:\n550 5.1.1 no such user\n\n"
            f"--- Below this line is a copy of the message.\n\nMessage-ID: <{OURS}>\n",
            "Return-Path: <>",
            sender="MAILER-DAEMON@mx.example",
        ),
        "delivery-report",
        action="failed",
        status="5.1.1",
        original=OURS,
        recipient=UNIT,
    ),
    Case(
        "Exim's bounce in prose",
        mail(
            "Mail delivery failed: returning message to sender",
            f"A message that you sent could not be delivered to one or more of its recipients.\n\n  {UNIT}\n    host mx: 550 5.1.1 unknown\n",
            f"X-Failed-Recipients: {UNIT}",
            "Auto-Submitted: auto-replied",
            sender="Mailer-Daemon@mx.example",
        ),
        "delivery-report",
        action="failed",
        status="5.1.1",
        recipient=UNIT,
    ),
    Case(
        "a warning in prose",
        mail(
            "Warning: could not send message for past 4 hours",
            f"Your message to <{UNIT}> has not yet been delivered. It will be retried. You do not need to resend.\n",
            "Return-Path: <>",
            sender="MAILER-DAEMON@mx.example",
        ),
        "delivery-report",
        action="delayed",
        recipient=UNIT,
    ),
    Case(
        "a Chinese Exchange bounce",
        mail(
            word("未送达: 工作专报"),
            f"您发给下列收件人的邮件未能送达：\n{UNIT}\n远程服务器返回：550 5.1.10 收件人不存在\n",
            "Return-Path: <>",
            sender="postmaster@exchange.example",
        ),
        "delivery-report",
        action="failed",
        status="5.1.10",
        recipient=UNIT,
    ),
    Case(
        "a bounce in GBK called gb2312",
        mail(
            word("系统退信", "gb2312"),
            f"很抱歉，您发往 <{UNIT}> 的邮件被退回，收件人不存在。喆珺",
            "Return-Path: <>",
            sender="postmaster@mail.example",
            charset="gb2312",
        ),
        "delivery-report",
        action="failed",
        recipient=UNIT,
    ),
]
AUTOMATIC = [
    Case(
        "an absence notice with the header",
        mail(word("Re: 工作专报"), "本人外出，周一返回。", "Auto-Submitted: auto-replied", *THREAD),
        "auto-reply",
    ),
    Case(
        "自动回复 by subject alone",
        mail(word("自动回复: 工作专报"), "您好，来信已收到。", THREAD[0]),
        "auto-reply",
    ),
    Case(
        "QQ's vacation mail",
        mail(word("自动回复: 工作专报"), "<div>我在休假</div>", THREAD[0], kind="html"),
        "auto-reply",
    ),
    Case(
        "an Outlook absence in Chinese",
        mail(word("自动答复: 工作专报"), "出差中", "X-Auto-Response-Suppress: All", *THREAD),
        "auto-reply",
    ),
    Case(
        "an English absence",
        mail("Automatic reply: bulletin", "I am out of the office until Monday.", *THREAD),
        "auto-reply",
    ),
    Case(
        "Out of Office by subject",
        mail("Out of Office: bulletin", "Back on Monday.", *THREAD),
        "auto-reply",
    ),
    Case(
        "X-Autoreply",
        mail(word("回复：工作专报"), "已收到。", "X-Autoreply: yes", *THREAD),
        "auto-reply",
    ),
    Case(
        "Precedence auto_reply",
        mail("Re: x", "gone fishing", "Precedence: auto_reply", *THREAD),
        "auto-reply",
    ),
    Case(
        "an absence told in the text alone",
        mail(word("Re: 工作专报"), "您好，本人正在休假，9月6日返岗。", *THREAD),
        "auto-reply",
    ),
    Case(
        "a German absence", mail("Abwesenheitsnotiz: x", "Ich bin nicht da.", *THREAD), "auto-reply"
    ),
]
FOXMAIL = f"收到，马上传达。\r\n\r\n发件人： {OFFICE}\r\n发送时间： 2023-08-30 09:12\r\n收件人： {UNIT}\r\n主题： 工作专报\r\n\r\n请回复"
REPLIES = [
    Case(
        "收到 and nothing else",
        mail(word("回复：工作专报"), "收到", *THREAD),
        "reply",
        reply="收到",
    ),
    Case(
        "a Foxmail reply",
        mail(word("回复: 工作专报", "gb2312"), FOXMAIL, *THREAD, charset="gb2312"),
        "reply",
        reply="收到，马上传达。",
    ),
    Case(
        "an Outlook reply in Chinese",
        mail(
            word("答复: 工作专报"),
            f"已收悉。\n\n-----原始邮件-----\n发件人: {OFFICE}\n请回复",
            *THREAD,
        ),
        "reply",
        reply="已收悉。",
    ),
    Case(
        "an Outlook reply in English",
        mail(
            "RE: bulletin",
            f"Received.\n\n-----Original Message-----\nFrom: {OFFICE}\nSent: today",
            *THREAD,
        ),
        "reply",
        reply="Received.",
    ),
    Case(
        "a QQ reply",
        mail(
            word("回复：工作专报"),
            "收到，谢谢\n\n------------------ 原始邮件 ------------------\n发件人: 专班",
            THREAD[0],
        ),
        "reply",
        reply="收到，谢谢",
    ),
    Case(
        "a 163 reply in HTML",
        mail(
            word("Re:工作专报"),
            "<div>收到。</div><div class='isReplyContent'>在 2023-08-30 09:12:00，专班 写道：<blockquote>请回复</blockquote></div>",
            *THREAD,
            kind="html",
        ),
        "reply",
        reply="收到。",
    ),
    Case(
        "a 163 reply in text",
        mail(
            word("Re:工作专报"),
            '收到。\n\n\n在 2023-08-30 09:12:00，"专班" <office@linchengqu.example> 写道：\n> 请回复',
            *THREAD,
        ),
        "reply",
        reply="收到。",
    ),
    Case(
        "a Gmail reply",
        mail(
            "Re: x",
            "Got it.\n\nOn Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example>\nwrote:\n\n> please reply",
            *THREAD,
        ),
        "reply",
        reply="Got it.",
    ),
    Case(
        "a reply from a phone",
        mail(word("回复：工作专报"), "收到\n\n发自我的iPhone\n\n> 请回复", *THREAD),
        "reply",
        reply="收到",
    ),
    Case(
        "a reply with a signature",
        mail(word("回复：工作专报"), "收到，已落实。\n\n-- \n区教育局办公室", *THREAD),
        "reply",
        reply="收到，已落实。",
    ),
    Case(
        "an answer below the quote",
        mail(word("Re: 工作专报"), "> 请回复\n\n收到", *THREAD),
        "reply",
        reply="收到",
    ),
    Case(
        "the one-click acknowledgement",
        mail(word(f"2023-06 收到 #{TOKEN}"), "收到。\n\n区教育局"),
        "reply",
        reply="收到。\n\n区教育局",
    ),
    Case(
        "the acknowledgement garbled by an old client",
        mail(f"2023-06 ??? #{TOKEN.upper()}", "???"),
        "reply",
        reply="???",
    ),
    Case(
        "a reply without thread headers",
        mail(word("回复：工作专报2023年第6期"), "收到"),
        "reply",
        reply="收到",
    ),
    Case(
        "a long reply that mentions a trip",
        mail(
            word("回复：工作专报"),
            "我局已传达学习，具体如下。" + "一是组织开展自查。" * 80 + "局长正在出差，回来后再报。",
            *THREAD,
        ),
        "reply",
    ),
    Case(
        "a reply from Outlook in HTML",
        mail(
            "RE: x",
            '<p>收到，谢谢！</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>发件人: 专班</p></div><p>请回复</p>',
            *THREAD,
            kind="html",
        ),
        "reply",
        reply="收到，谢谢！",
    ),
]
OTHERS = [
    Case(
        "a stranger's mail",
        mail(word("关于报送材料的函"), "请于周五前报送。", sender="other@x.test"),
        "other",
    ),
    Case(
        "a newsletter",
        mail(
            "Weekly news",
            "Many things",
            "List-Id: <news.x.test>",
            "Precedence: bulk",
            sender="news@x.test",
        ),
        "other",
    ),
    Case(
        "a DMARC report",
        report(
            "Report domain: linchengqu.example Submitter: x",
            PROSE,
            kind="mixed",
            sender="noreply@x.test",
        ),
        "other",
    ),
    Case(
        "a feedback report",
        report(
            "complaint",
            PROSE,
            ("message/feedback-report", "Feedback-Type: abuse\r\n"),
            kind="report; report-type=feedback-report",
        ),
        "other",
    ),
    Case(
        "an answer to sendmail -bv",
        report(
            "Mail Delivery Status Report",
            PROSE,
            dsn("deliverable", "2.0.0"),
            headers=("Auto-Submitted: auto-generated",),
        ),
        "other",
    ),
    Case(
        "a recall notice from the postmaster",
        mail(word("通知：[撤回邮件失败]工作专报"), "撤回失败", sender="postmaster@mail.example"),
        "other",
    ),
    Case("an empty mail", b"", "other"),
    Case("no mail at all", bytes(range(256)) * 20, "other"),
]
ALL = RECEIPTS + REPORTS + AUTOMATIC + REPLIES + OTHERS
