"""What is nobody's business, much of it close to what is."""

from corpus.messages import plainly
from corpus.messages.making import PROSE, THREAD, Case, dsn, letter, mail, report, word

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


def none(name: str, raw: bytes) -> Case:
    return Case(name, raw, "other")


PERSON = "zhang@x.test"
BOXBE = """
From: Boxbe <noreply@boxbe.example>
To: <$OFFICE>
Subject: Re: bulletin (Action Required)
Message-ID: <challenge-1@boxbe.example>
In-Reply-To: <$OURS>
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The message you sent requires that you verify that you are a real live
human being and not a spammer.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; boxbe.example

Final-Recipient: rfc822; $UNIT
Action: delayed
Status: 4.7.1

--b
Content-Type: text/rfc822-headers

Message-ID: <$OURS>

--b--
"""
FORWARDED_BOUNCE = """
From: Zhang <zhang@x.test>
To: <$OFFICE>
Subject: Fwd: Undelivered Mail Returned to Sender
Message-ID: <m1@x.test>
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Look what came back, what should I do?

--b
Content-Type: message/rfc822

From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <report-1@mx.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="i"

--i
Content-Type: text/plain

could not be delivered
--i
Content-Type: message/delivery-status

Final-Recipient: rfc822; $UNIT
Action: failed
Status: 5.1.1

--i--
--b--
"""
NEWS = ("List-Unsubscribe: <mailto:u@news.test>", "List-Id: <news.news.test>", "Precedence: bulk")

OTHERS += [
    none("a challenge in the clothes of a report", letter(BOXBE)),
    none("a challenge by mail", mail("Please confirm your message", "To control spam, I now allow incoming messages only from senders I have approved beforehand. Click the link below.", "Auto-Submitted: auto-replied", *THREAD)),
    none("a TLS report", report("Report Domain: linchengqu.example Submitter: google.example Report-ID: <x>", PROSE, ("application/tlsrpt+gzip", "x"), kind='report; report-type="tlsrpt"', sender="smtp-tls-reporting@google.example")),
    none("a person who forwards a bounce", letter(FORWARDED_BOUNCE)),
    none("a person who writes about bounces", mail("Undelivered Mail Returned to Sender - what now?", "Hi,\n\nsince yesterday all my mail comes back with 550 5.1.1 User unknown. It could not be delivered to anybody. Can you help?\n\nZhang", sender=PERSON)),
    none("a person who pastes a bounce", mail("failure notice", "Hello, I got this today:\n\n<jyj@linchengqu.example>:\n550 5.1.1 no such user\nGiving up on 192.0.2.7.\n\nWhat is wrong?", "User-Agent: Mozilla Thunderbird", sender=PERSON)),
    none("a person who asks about 退信", mail(word("关于退信的咨询"), "您好，我昨天发出的邮件被退回，提示收件人不存在 550，请问怎么处理？", sender=PERSON)),
    none("a newsletter about leave", mail("Out of office? Five tips for your holidays", "I am on vacation, and so should you be. Until Monday only.", *NEWS, sender="news@news.test")),
    none("a newsletter that begins with Read:", mail("Read: ten things", "Click here.", *NEWS, sender="news@news.test")),
    none("a newsletter about delivery", mail("Delivery status of your order", "Your parcel could not be delivered to the address given. We will try again tomorrow.", *NEWS, sender="shop@shop.test")),
    none("a shop's notice", mail("Delivery delayed: order 4711", "Your parcel has been delayed. We will keep you posted.", sender="noreply@shop.test")),
    none("a parcel's failed delivery", mail(word("快递派送失败通知"), "您的快件因地址不存在派送失败，请联系快递员。", sender="notice@express.test")),
    none("a quota warning from the postmaster", mail(word("邮箱容量告警"), "您的邮箱空间即将用完，请及时清理。", "Return-Path: <>", sender="postmaster@linchengqu.example")),
    none("a quota warning in English", mail("Your mailbox is almost full", "Your mailbox has used 95% of its quota. When it is full you can no longer receive mail.", sender="postmaster@linchengqu.example")),
    none("a welcome from the postmaster", mail("Welcome to your new mailbox", "Your account has been created.", sender="postmaster@linchengqu.example")),
    none("a login alert", mail(word("登录提醒"), "您的帐号于 2023-08-30 09:12 在新设备登录。", "Auto-Submitted: auto-generated", sender="noreply@mail.example")),
    none("GitHub's notice", mail("Re: [office/dispatch] Auto-reply on vacation is lost (#12)", "Merged.\n\nOn Wed, Aug 30, 2023, someone wrote:\n> fix", "List-ID: <dispatch.office.github.example>", "Precedence: list", "X-Auto-Response-Suppress: All", "In-Reply-To: <office/dispatch/pull/12@github.example>", sender="notifications@github.example")),
    none("a forum's notice", mail("[Forum] Re: out of office", "I am away until Monday.", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All", "List-Unsubscribe: <x>", "In-Reply-To: <topic/1@forum.test>", sender="forum@forum.test")),
    none("a list that holds a message", mail("Your message to news awaits moderator approval", "Your mail to 'news' is being held until the list moderator can review it for approval.", "Precedence: bulk", "X-List-Administrivia: yes", sender="news-bounces@list.test")),
    none("a subscription to confirm", mail("confirm 8f3a", "Please confirm your subscription to the list.", "Precedence: bulk", "Auto-Submitted: auto-replied", sender="news-request@list.test")),
    none("a digest", mail("News Digest, Vol 3, Issue 1", "Today's topics:\n 1. Undelivered Mail Returned to Sender\n", *NEWS, sender="news-request@list.test")),
    none("cron", mail("Cron <root@host> backup", "done", "Auto-Submitted: auto-generated", sender="root@host.test")),
    none("an invitation", mail(word("会议邀请：工作例会"), "时间：周五 9:00", sender=PERSON)),
    none("a forwarded mail", mail(word("转发: 通知"), "请阅。\n\n-----原始邮件-----\n发件人: a@x.test\n主题: 通知", sender=PERSON)),
    none("a person on leave who tells of it", mail(word("请假"), "领导您好，我因公出差，9月3日返回，特此请假。", sender=PERSON)),
    none("a person who sends an out-of-office schedule", mail("Vacation schedule for September", "Hi all, attached is the schedule. I am away until the 4th myself.", sender=PERSON)),
    none("a recall that succeeded", mail("Message Recall Success: bulletin", "Your message was recalled.", sender="postmaster@mail.example")),
    none("已读 in a person's own mail", mail(word("已读完材料，请核"), "材料已读完，意见见附件，请核对后反馈给办公室，并于周五前汇总报送。", sender=PERSON)),
    none("spam that says returned mail", mail("Returned mail: your prize", "Congratulations! You have won. Click http://x.test", "List-Unsubscribe: <x>", sender="win@x.test")),
    none("a complaint with its type in the parameters alone", report("Abuse report", PROSE, ("text/plain", "x"), kind="report; report-type=feedback-report", sender="fbl@x.test")),
    none("an empty multipart", b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"),
    none("headers alone", b"Subject: x\r\nFrom: a@x.test\r\n"),
]  # fmt: skip

OTHERS += [
    none("a person's question about DMARC, not answered yet", mail("Question on the DMARC report", "What is this?", sender=PERSON)),
    none("Outlook's recall", mail(word("撤回: 工作专报"), "小张 将撤回邮件“工作专报”。", sender=PERSON)),
    none("a robot that answers with Re:", mail("Re: your order", "Your order was sent.", *THREAD, sender="no-reply@shop.test")),
]  # fmt: skip
OTHERS += [
    none("a person who attaches a bounce on a mailing list", letter(FORWARDED_BOUNCE.replace("Subject: Fwd: Undelivered Mail Returned to Sender", "Subject: What does this bounce mean?\nList-Id: <help.list.test>\nPrecedence: list", 1))),
]  # fmt: skip
OTHERS += [
    none("an office system's notice about travel", mail(word("出差申请审批通知"), "您的出差申请已通过审批。", "Auto-Submitted: auto-generated", sender="oa@linchengqu.example")),
    none("a letter in bulk about holidays", mail("Out of office made easy", "Five ways to enjoy your days off.", "Precedence: bulk", sender="blog@x.test")),
    none("a form that says thank you", mail("Thank you", "Thank you for contacting us. We will respond as soon as possible.", "Auto-Submitted: auto-generated", sender="web@x.test")),
]  # fmt: skip
OTHERS += [
    none("a postmaster who tells all of his troubles", mail("Delivery problems last night", "Dear all,\n\nlast night mail was delayed by two hours. All of it has been delivered since.", sender="postmaster@linchengqu.example")),
    none("a postmaster who asks for an address to be changed", mail("Old address", "Hello, the mailbox wjj@linchengqu.example does not exist any more. Please update your list.", sender="postmaster@linchengqu.example")),
    none("Postfix's note to its postmaster", mail("Postfix SMTP server: errors from unknown[192.0.2.9]", "Transcript of session follows.\n\n Out: 220 mx.example ESMTP Postfix\n In:  EHLO x\n Out: 503 5.5.1 Error: nested\n", sender="MAILER-DAEMON@mx.example")),
]  # fmt: skip

OTHERS += [
    none(f"put plainly, {at}: {head.partition('Subject: ')[2]}", letter(f"To: <$OFFICE>\nMessage-ID: <m1@x.test>\nContent-Type: text/plain; charset=utf-8\n{head}\n\n{text}"))
    for at, (head, text) in enumerate(plainly.OTHERS)
]  # fmt: skip
OTHERS += [
    none("an answer to an invitation", letter("From: <$UNIT>\nTo: <$OFFICE>\nSubject: Accepted: meeting\nIn-Reply-To: <m@o.test>\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY")),
    none("an answer to an invitation, with a text", letter('From: <$UNIT>\nTo: <$OFFICE>\nSubject: Accepted: meeting\nIn-Reply-To: <m@o.test>\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nReceived.\n--b\nContent-Type: text/calendar; method="REPLY"\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n--b--')),
]  # fmt: skip
