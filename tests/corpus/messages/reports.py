"""Delivery reports with a part that a machine can read (RFC 3464)."""

from base64 import encodebytes

from corpus.messages.making import (
    MDN,
    OFFICE,
    OID,
    OURS,
    PROSE,
    RETURNED,
    THREAD,
    UNIT,
    Case,
    dsn,
    letter,
    mail,
    mdn,
    receipt,
    report,
    word,
)
from corpus.messages.report_letters import OPENSMTPD, OUTLOOK_COM, REPORT_IN_REPORT, UNCLOSED

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

STATUS = "message/delivery-status"
TWO_BLOCKS = (
    f"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; {UNIT}\r\nAction: delivered\r\n"
    "Status: 2.1.5\r\n\r\nFinal-Recipient: rfc822; wjj@linchengqu.example\r\nAction: relayed\r\nStatus: 2.0.0\r\n"
)
THIRTY = "Reporting-MTA: dns; mx.example\r\n" + "".join(
    f"\r\nFinal-Recipient: rfc822; unit{number}@linchengqu.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    for number in range(30)
)
NO_BOUNDARY = UNCLOSED.replace(';\n boundary="x/mx.example"', "")
LONE_CR = (
    report("Returned mail", PROSE, dsn("failed", "5.1.1"), RETURNED)
    .replace(b"\r\n", b"\n")
    .replace(b"\n", b"\r")
)


def found(name: str, raw: bytes, action: str, status: str | None = None, **more: object) -> Case:
    values: dict[str, object] = {"original": OURS, **more}
    return Case(name, raw, "delivery-report", action=action, status=status, **values)  # type: ignore[arg-type]


REPORTS += [
    found("Exchange Online in Chinese, with a message in our message", letter(OUTLOOK_COM), "failed", "5.1.10", recipient=UNIT, ids=1),
    found("a report in a report", letter(REPORT_IN_REPORT), "failed", "5.0.0", recipient=UNIT),
    found("Postfix without a closing boundary, in an mbox", letter(UNCLOSED), "failed", "5.1.1", recipient=UNIT),
    found("no boundary named at all", letter(NO_BOUNDARY), "failed", "5.1.1", recipient=UNIT),
    found("a lone CR at each line's end", LONE_CR, "failed", "5.1.1", recipient=UNIT),
    found("OpenSMTPD in multipart/mixed", letter(OPENSMTPD), "failed", "5.1.1", recipient=UNIT),
    found("delivered here and relayed there", report("Successful Mail Delivery Report", PROSE, (STATUS, TWO_BLOCKS), RETURNED), "relayed", "2.0.0"),
    found("thirty recipients", report("Returned mail", PROSE, (STATUS, THIRTY), RETURNED), "failed", "5.1.1", recipient="unit0@linchengqu.example"),
    found("an expansion", report("Delivery Status", PROSE, dsn("expanded", "2.0.0"), RETURNED), "expanded", "2.0.0"),
    found("an action called failure", report("x", PROSE, dsn("failure", "5.0.0"), RETURNED), "failed", "5.0.0"),
    found("an action called error", report("x", PROSE, dsn("error", "5.0.0"), RETURNED), "failed", "5.0.0"),
    found("an action called expired", report("x", PROSE, dsn("expired", "4.4.7"), RETURNED), "failed", "4.4.7"),
    found("an action in capitals", report("x", PROSE, dsn("DELAYED", "4.4.1"), RETURNED), "delayed", "4.4.1"),
    found("a failure after many tries keeps its 4", report("x", PROSE, dsn("failed", "4.4.7"), RETURNED), "failed", "4.4.7"),
    found("no action, but a status", report("x", PROSE, (STATUS, f"Final-Recipient: rfc822; {UNIT}\r\nStatus: 4.2.2\r\n"), RETURNED), "delayed", "4.2.2"),
    found("no action and no status", report("x", PROSE, (STATUS, f"Final-Recipient: rfc822; {UNIT}\r\nDiagnostic-Code: smtp; 550 no\r\n"), RETURNED), "failed", "5.0.0"),
    found("an action without a recipient", report("x", PROSE, (STATUS, "Reporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"), RETURNED), "failed", "5.1.1"),
    found("status fields in base64", report("x", PROSE, (STATUS + "\r\nContent-Transfer-Encoding: base64", encodebytes(f"Final-Recipient: rfc822; {UNIT}\r\nAction: failed\r\nStatus: 5.1.1\r\n".encode()).decode()), RETURNED), "failed", "5.1.1", recipient=UNIT),
    found("status fields in quoted-printable", report("x", PROSE, (STATUS + "\r\nContent-Transfer-Encoding: quoted-printable", f"Final-Recipient: rfc822; {UNIT.replace('@', '=40')}\r\nAction: failed\r\nStatus: 5.1.1\r\n"), RETURNED), "failed", "5.1.1", recipient=UNIT),
    found("status fields typed as text", report("Returned mail", PROSE, ("text/plain; name=status.txt", f"Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; {UNIT}\r\nAction: delayed\r\nStatus: 4.4.1\r\n"), RETURNED), "delayed", "4.4.1", recipient=UNIT),
    found("Exim's order of fields, with the ENVID", report("Delivery Status Notification", PROSE, (STATUS, f"Reporting-MTA: dns; mx\r\nOriginal-Envelope-ID: k3jqk3jq\r\n\r\nAction: delivered\r\nFinal-Recipient: rfc822;{UNIT}\r\nStatus: 2.0.0\r\n"), RETURNED), "delivered", "2.0.0", recipient=UNIT),
    found("the id in the report's own headers only", report("x", PROSE, dsn("failed", "5.1.1"), headers=THREAD), "failed", "5.1.1"),
    found("the id in the text only", report("x", ("text/plain", f"failed\r\n\r\n  Message-ID: <{OURS}>\r\n"), dsn("failed", "5.1.1")), "failed", "5.1.1"),
    found("the returned message in octets", report("x", PROSE, dsn("failed", "5.1.1"), ("application/octet-stream", f"From: a\r\nMESSAGE-ID: <{OURS}>\r\n\r\nx")), "failed", "5.1.1"),
    found("the returned message in base64", report("x", PROSE, dsn("failed", "5.1.1"), ("message/rfc822\r\nContent-Transfer-Encoding: base64", encodebytes(f"From: a\r\nMessage-ID: <{OURS}>\r\n\r\nx".encode()).decode())), "failed", "5.1.1"),
    found("international headers", report("x", PROSE, dsn("failed", "5.1.1"), ("message/global-headers", f"From: 用户@例子.test\r\nMessage-ID: <{OURS}>\r\n")), "failed", "5.1.1"),
    found("a reason in raw GBK", report("x", PROSE, dsn("failed", "5.0.0", extra="Diagnostic-Code: smtp; 550 HOLE"), RETURNED).replace(b"HOLE", "用户不存在".encode("gb18030")), "failed", "5.0.0"),
    found("Coremail in multipart/related", report(word("系统退信", "gb2312"), ("text/html; charset=gb2312", "<p>x</p>"), COREMAIL, kind="related", headers=(f"X-CM-Original-Message-ID: <{OURS}>",), sender="Postmaster@163.example"), "failed", "5.1.1", recipient=UNIT),
    found("a Sieve refusal by its words alone", report("Rejected: bulletin", ("text/plain", "Your message was automatically rejected by Sieve, a mail\r\nfiltering language.\r\n\r\nThe following reason was given:\r\nno bulletins"), mdn("automatic-action/MDN-sent-automatically; deleted", OID), kind=MDN, sender=UNIT), "failed", "5.7.1", recipient=UNIT),
    found("a report that a list's program forwards", report("Fwd: bounce", PROSE, ("message/rfc822", f"From: MAILER-DAEMON@x.test\r\nSubject: failure\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=i\r\n\r\n--i\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; {UNIT}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--i\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{OURS}>\r\n\r\n--i--"), kind="mixed", headers=("Auto-Submitted: auto-generated",)), "failed", "5.1.1", recipient=UNIT),
]  # fmt: skip
