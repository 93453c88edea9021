"""Read receipts: RFC 8098 and older, and what clients send in their place."""

from base64 import encodebytes

from corpus.messages.making import (
    MDN,
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

DISPLAYED = "manual-action/MDN-sent-manually; displayed"
M365 = """
From: Jyj <$UNIT>
To: <$OFFICE>
Subject: =?utf-8?B?5bey6K+7OiDlt6XkvZzkuJPmiqU=?=
Message-ID: <answer-1@client.example>
In-Reply-To: <$OURS>
Content-Type: multipart/report; report-type=disposition-notification;
	boundary="_000_a_"
MIME-Version: 1.0

--_000_a_
Content-Type: multipart/alternative;
	boundary="_002_a_"

--_002_a_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

5oKo55qE6YKu5Lu2CiAgIOaUtuS7tuS6ujoganlqCuW3suiiq+mYheivuy4K

--_002_a_--

--_000_a_
Content-Type: message/disposition-notification

Reporting-UA: outlook.example; Microsoft Exchange
Final-recipient: RFC822;
 $UNIT
Disposition: automatic-action/MDN-sent-automatically; displayed
X-MSExch-Correlation-Key: 3u6L8bQKQ0y5cXOu5wHyaQ==
Original-Message-ID:
 <$OURS>

--_000_a_--
"""
TNEF = b"\x78\x9f\x3e\x22\x01\x00\x08\x80\x07\x00\x17\x00\x00\x00REPORT.IPM.Note.%s\x00"


def tnef(kind: bytes) -> bytes:
    body = encodebytes(TNEF % kind).decode()
    return report(
        "Read: bulletin",
        ("text/plain", "x\r\n"),
        ("application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64", body),
        kind="mixed",
        headers=(f"In-Reply-To: <{OURS}>",),
        sender=UNIT,
    )


def read(name: str, raw: bytes, disposition: str = "displayed", **more: object) -> Case:
    values: dict[str, object] = {"original": OURS, **more}
    return Case(name, raw, "read-receipt", disposition, **values)  # type: ignore[arg-type]


RECEIPTS += [
    read("Microsoft 365 in Chinese", letter(M365), recipient=UNIT),
    read("Thunderbird's folding", receipt(mdn("manual-action/MDN-sent-manually;\r\n\tdisplayed", OID))),
    read("an old one without a mode", receipt(mdn("displayed", OID))),
    read("an old one that says read", receipt(mdn("manual-action/MDN-sent-manually; read", OID))),
    read("capitals throughout", receipt(mdn("MANUAL-ACTION/MDN-SENT-MANUALLY; DISPLAYED", OID))),
    read("no space after the semicolon", receipt(mdn("manual-action/MDN-sent-manually;displayed", OID))),
    read("failed", receipt(mdn("automatic-action/MDN-sent-automatically; failed", OID)), "failed"),
    read("processed with an error", receipt(mdn("automatic-action/MDN-sent-automatically; processed/error", OID)), "processed"),
    read("deleted unread by hand, in Exchange's way", receipt(mdn("manual-action/MDN-sent-manually; deleted", OID), subject="Not read: bulletin"), "deleted"),
    read("a receipt outside multipart/report", report("x", PROSE, mdn(DISPLAYED, OID), kind="mixed", sender=UNIT)),
    read("receipt fields typed as text", report("x", PROSE, ("text/plain", mdn(DISPLAYED, OID)[1]), kind=MDN, sender=UNIT)),
    read("several receipts in one", report("x", PROSE, mdn(DISPLAYED, OID), mdn(DISPLAYED, "Original-Message-ID: <second@linchengqu.example>"), kind=MDN, sender=UNIT), ids=2),
    read("more ids in one receipt", receipt(mdn(DISPLAYED, OID, "Additional-Message-IDs: <second@linchengqu.example>")), ids=2),
    read("the id in the returned headers only", report("x", PROSE, mdn(DISPLAYED), RETURNED, kind=MDN, sender=UNIT)),
    read("an id without brackets", receipt(mdn(DISPLAYED, f"Original-Message-ID: {OURS}"))),
    read("international", report("x", PROSE, ("message/global-disposition-notification", f"Final-Recipient: utf-8; 用户@例子.test\r\nOriginal-Message-ID: <{OURS}>\r\nDisposition: {DISPLAYED}\r\n"), kind=MDN, sender=UNIT), recipient="用户@例子.test"),
    read("fields that cannot be read", report("x", PROSE, ("message/disposition-notification", "garbage\r\n"), kind=MDN, headers=THREAD, sender=UNIT), "processed"),
    read("a returned message that asked for a delivery report", report("x", PROSE, mdn(DISPLAYED, OID), dsn("failed", "5.0.0"), kind=MDN, sender=UNIT)),
    read("Outlook's own form", tnef(b"IPNRN")),
    read("Outlook's own form, not read", tnef(b"IPNNRN"), "deleted"),
    read("Exchange's words as a plain mail", mail("Read: bulletin", f"Your message\n\n  To: {UNIT}\n  Subject: bulletin\n  Sent: Wednesday, August 30, 2023 9:12 AM\n\nwas read on Wednesday, August 30, 2023 9:40 AM.\n", *THREAD)),
    read("Exchange's words in Chinese", mail(word("已读: 工作专报"), "您的邮件\n\n  收件人: jyj\n  主题: 工作专报\n  发送时间: 2023年8月30日 9:12\n\n已于 2023年8月30日 9:40 阅读。\n", *THREAD)),
    read("Exchange's words in German", mail("Gelesen: bulletin", "Ihre Nachricht\n\n  An: jyj\n  Betreff: bulletin\n\nwurde am Mittwoch, 30. August 2023 09:40 gelesen.\n", *THREAD)),
    read("deleted without being read, in words", mail("Not read: bulletin", "Your message\n\n  To: jyj\n  Subject: bulletin\n\nwas deleted without being read on Wednesday.\n", *THREAD), "deleted"),
    read("Thunderbird's words as a plain mail", mail("Return Receipt (displayed) - bulletin", "This is a Return Receipt for the mail that you sent to jyj.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient's computer. There is no guarantee that the recipient has read or understood the message contents.", *THREAD)),
    read("163's web mail", mail(word("已读回执：工作专报", "gb2312"), "<div>您发送的邮件已被阅读。</div>", *THREAD, charset="gb2312", kind="html")),
]  # fmt: skip
