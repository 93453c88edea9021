"""Bounces without a part that a machine can read, as each sender writes them."""

from corpus.messages import plainly
from corpus.messages.bounce_texts import (
    ALIYUN,
    COPY,
    COREMAIL,
    COURIER,
    DOCOMO,
    EXCHANGE,
    EXCHANGE_2003,
    EXCHANGE_ZH,
    EXIM,
    EZWEB,
    GMAIL,
    GMAIL_DELAY,
    GROUPWISE,
    IMAIL,
    MAIL_263,
    MARSHAL,
    MESSAGING,
    MFILTER,
    MMDF,
    NOTES,
    POSTFIX_TEXT,
    QMAIL,
    QQ_PAGE,
    SENDMAIL,
    SENDMAIL_WARNING,
    X400,
    YAHOO,
)
from corpus.messages.making import OFFICE, OURS, RETURNED, UNIT, Case, letter, mail, report, word


def bounce(head: str, text: str, charset: str = "utf-8") -> bytes:
    return letter(
        f"{head.strip()}\nTo: <$OFFICE>\nDate: Wed, 30 Aug 2023 09:20:00 +0800\n"
        f"Message-ID: <report-1@mx.example>\n\n{text.lstrip()}",
        charset,
    )


def failed(name: str, raw: bytes, status: str | None = None, **more: str | None) -> Case:
    values = {"original": OURS, "recipient": UNIT, **more}
    return Case(name, raw, "delivery-report", action="failed", status=status, **values)


def delayed(name: str, raw: bytes, **more: str | None) -> Case:
    values = {"recipient": UNIT, **more}
    return Case(name, raw, "delivery-report", action="delayed", **values)


NETEASE = """
<html><body><p>您好，系统退信通知：</p><p>您发送给 <a>$UNIT</a> 的邮件，主题为“工作专报”，由于对方拒收，无法送达。</p>
<p>退信代码：SMTP error, DOT: 554 DT:SPM mx.example</p></body></html>
"""
NULL = "Return-Path: <>\n"
DAEMON = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\n"
POSTMASTER = "Return-Path: <>\nFrom: postmaster@mail.linchengqu.example\n"
DELIVERED = "Your message to <$UNIT> was successfully delivered to the mailbox.\n"


def languages() -> list[Case]:
    """Exchange's subject and first sentence in its many languages, and nothing else."""
    rows = [
        ("German", "Unzustellbar: bulletin", "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen: Ihre Nachricht konnte nicht zugestellt werden."),
        ("French", "Non remis : bulletin", "Échec de la remise aux destinataires ou groupes suivants : le message n'a pas pu être remis."),
        ("Spanish", "No se puede entregar: bulletin", "No se pudo entregar el mensaje a estos destinatarios o grupos:"),
        ("Italian", "Non recapitabile: bulletin", "Impossibile recapitare il messaggio ai destinatari o gruppi seguenti:"),
        ("Portuguese", "Não é possível entregar: bulletin", "Falha na entrega para estes destinatários ou grupos:"),
        ("Dutch", "Onbestelbaar: bulletin", "Het bericht kan niet worden bezorgd bij deze geadresseerden of groepen:"),
        ("Swedish", "Olevererbart: bulletin", "Det gick inte att leverera meddelandet till följande mottagare:"),
        ("Polish", "Niedostarczalne: bulletin", "Nie można dostarczyć wiadomości do następujących adresatów:"),
        ("Russian", "Не удалось доставить: bulletin", "Не удалось доставить сообщение следующим получателям или группам:"),
        ("Japanese", "配信不能: bulletin", "次の受信者またはグループへの配信に失敗しました:"),
        ("Korean", "배달되지 않음: bulletin", "다음 받는 사람에게 메시지를 배달하지 못했습니다:"),
        ("traditional Chinese", "無法傳遞: bulletin", "傳送給下列收件者或群組的郵件無法傳遞:"),
        ("Turkish", "Teslim Edilemedi: bulletin", "İletiniz şu alıcılara veya gruplara teslim edilemedi:"),
        ("Czech", "Nedoručitelné: bulletin", "Zprávu nelze doručit těmto příjemcům nebo skupinám:"),
    ]  # fmt: skip
    return [
        failed(
            f"Exchange's bounce in {language}",
            mail(
                word(subject),
                f"{text}\n\n{UNIT}\n\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n",
                "Return-Path: <>",
                sender="postmaster@mail.linchengqu.example",
            ),
            "5.1.1",
            original=None,
        )
        for language, subject, text in rows
    ]


BOUNCES = [
    failed("qmail", bounce(DAEMON + "Subject: failure notice", QMAIL + COPY), "5.1.1"),
    failed(
        "qmail too long in the queue",
        bounce(
            DAEMON + "Subject: failure notice",
            f"Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<{UNIT}>:\nCNAME lookup failed temporarily. (#4.4.3)\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <{OURS}>\n",
        ),
        "4.4.3",
    ),
    failed(
        "Exim with the header",
        bounce(
            "From: Mail Delivery System <Mailer-Daemon@mx.example>\nX-Failed-Recipients: $UNIT\nAuto-Submitted: auto-replied\nSubject: Mail delivery failed: returning message to sender",
            EXIM + COPY,
        ),
        "5.1.1",
    ),
    failed(
        "Exim without the header",
        bounce(
            NULL + "From: Mail Delivery System <Mailer-Daemon@mx.example>\nSubject: Mail delivery failed: returning message to sender",
            EXIM + COPY,
        ),
        "5.1.1",
    ),
    Case(
        "Exim about two recipients",
        bounce(
            "From: Mail Delivery System <Mailer-Daemon@mx.example>\nX-Failed-Recipients: $UNIT,\n  wjj@linchengqu.example\nSubject: Mail delivery failed: returning message to sender",
            EXIM + COPY,
        ),
        "delivery-report", action="failed", original=OURS, recipient=UNIT,
    ),
    delayed(
        "Exim's warning",
        bounce(
            NULL + "From: Mail Delivery System <Mailer-Daemon@mx.example>\nSubject: Warning: message 1qZabc-000 delayed 24 hours",
            f"This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\nThe address to which the message has not yet been delivered is:\n\n  {UNIT}\n    Delay reason: connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals if the message\nremains undelivered. Eventually the mail delivery software will give up,\nand when that happens, the message will be returned to you.\n",
        ),
    ),
    failed("Sendmail", bounce(DAEMON + "Subject: Returned mail: see transcript for details", SENDMAIL + COPY), "5.1.1"),
    delayed("Sendmail's warning", bounce(DAEMON + "Subject: Warning: could not send message for past 4 hours", SENDMAIL_WARNING)),
    failed("Exchange", bounce(POSTMASTER + "Subject: Undeliverable: bulletin", EXCHANGE), "5.1.1"),
    failed(
        "Exchange in Chinese",
        mail(word("未送达: 工作专报"), EXCHANGE_ZH.replace("$UNIT", UNIT).replace("$OURS", OURS), "Return-Path: <>", sender="postmaster@mail.linchengqu.example"),
        "5.1.10",
    ),
    failed(
        "Exchange in Chinese and GBK",
        mail(word("传递失败: 工作专报", "gb2312"), EXCHANGE_ZH.replace("$UNIT", UNIT).replace("$OURS", OURS), sender="postmaster@mail.linchengqu.example", charset="gb2312"),
        "5.1.10",
    ),
    delayed(
        "Exchange's delay in Chinese",
        mail(word("已延迟: 工作专报"), f"向以下收件人传递此邮件时出现延迟:\n\n{UNIT}\n\n此邮件尚未送达。仍将尝试传递。服务器会继续尝试传递 2 天。\n", "Return-Path: <>", sender="postmaster@mail.linchengqu.example"),
    ),
    failed("Exchange 2003", bounce("From: System Administrator <postmaster@linchengqu.example>\nX-Mailer: Internet Mail Service (5.5.2657.72)\nSubject: Undeliverable: bulletin", EXCHANGE_2003), original=None),
    failed("Notes", bounce("From: Postmaster@linchengqu.example\nSubject: DELIVERY FAILURE: User jyj not listed in Domino Directory", NOTES), original=None),
    failed("Gmail", bounce(NULL + "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: $UNIT\nSubject: Delivery Status Notification (Failure)", GMAIL), "5.1.1"),
    delayed("Gmail's delay", bounce(NULL + "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Delay)", GMAIL_DELAY), original=OURS),
    failed("Courier", bounce("From: \"Courier mail server at mx.example\" <@>\nSubject: NOTICE: mail delivery status.", COURIER), original=None),
    failed(
        "Coremail in text",
        mail(word("系统退信", "gb2312"), COREMAIL.replace("$UNIT", UNIT), f"X-CM-Original-Message-ID: <{OURS}>", sender="postmaster@mail.example", charset="gb2312"),
        "5.0.0",
    ),
    failed(
        "QQ in HTML with the message as octets",
        report(word("系统退信"), ("text/html; charset=utf-8", QQ_PAGE.replace("$UNIT", UNIT)), ("application/octet-stream; name=mail.eml", f"Message-Id: <{OURS}>\r\nFrom: <{OFFICE}>\r\n\r\nx"), headers=("Auto-Submitted: auto-generated", f"In-Reply-To: <{OURS}>"), sender="PostMaster@qq.com"),
        "5.0.0",
    ),
    failed(
        "exmail in HTML, threaded only",
        mail(word("系统退信", "gb18030"), QQ_PAGE.replace("$UNIT", UNIT), f"In-Reply-To: <{OURS}>", sender="postmaster@exmail.example", kind="html"),
        "5.0.0",
    ),
    failed("Aliyun", mail(word("投递失败：工作专报"), ALIYUN.replace("$UNIT", UNIT), "Return-Path: <>", sender="postmaster@mail.aliyun.example"), "5.7.1", original=None),
    failed("263", mail(word("邮件退信通知", "gb2312"), MAIL_263.replace("$UNIT", UNIT), sender="MAILER-DAEMON@263.example", charset="gb2312"), "5.2.2", original=None),
    failed("NetEase in HTML", mail(word("系统退信", "gb2312"), NETEASE.replace("$UNIT", UNIT), sender="postmaster@163.example", charset="gbk", kind="html"), "5.0.0", original=None),
    delayed("a delay told in Chinese", mail(word("邮件投递延迟通知"), f"您发给 {UNIT} 的邮件暂时未能送达，系统会继续尝试投递，您无需重新发送。", "Return-Path: <>", sender="postmaster@mail.example")),
    failed("Sun Messaging Server", bounce(POSTMASTER + "Subject: Delivery Notification: Delivery has failed", MESSAGING), "5.1.1"),
    failed("a Japanese carrier", bounce("From: Postmaster@ezweb.example\nSubject: Mail System Error - Returned Mail", EZWEB), "5.0.0"),
    failed("a Japanese carrier in ISO-2022-JP", mail(word("メールが送信できませんでした"), DOCOMO.replace("$UNIT", UNIT).replace("$OURS", OURS), sender="mailer-daemon@docomo.example", charset="iso-2022-jp"), "5.0.0"),
    failed("m-FILTER", bounce("From: MAILER-DAEMON@mx.example\nX-Mailer: m-FILTER\nSubject: failure notice", MFILTER), "5.1.1"),
    failed("Yahoo", bounce("From: MAILER-DAEMON@mail.example\nSubject: Failure Notice", YAHOO), "5.1.1"),
    failed("a server that had trouble", bounce("From: MAILER-DAEMON@mx.example\nSubject: There was an error sending your mail", X400), "5.0.0"),
    failed("IMail", bounce("From: \"Postmaster\" <postmaster@mx.example>\nX-Mailer: <SMTP32 v8.22>\nSubject: Undeliverable Mail", IMAIL), "5.1.1"),
    failed("MailMarshal", bounce("From: \"\" <Admin@mx.example>\nReturn-Path: <>\nSubject: Undeliverable Mail: \"bulletin\"", MARSHAL), "5.1.1", original=None),
    failed("MMDF", bounce("From: Mail Delivery System <mmdf@mx.example>\nSubject: Failed mail (msg.aa0011)", MMDF)),
    failed("GroupWise", bounce(POSTMASTER + "Subject: Message status - undeliverable", GROUPWISE), "5.1.1", original=None),
    failed("Postfix as text, copy attached", report("Undelivered Mail Returned to Sender", ("text/plain", POSTFIX_TEXT.replace("$UNIT", UNIT)), ("message/rfc822", f"Message-Id: <{OURS}>\r\nFrom: <{OFFICE}>\r\nTo: <{UNIT}>\r\n\r\nx"), kind="mixed"), "5.1.1"),
    failed("mail.ru", bounce(NULL + "From: mailer-daemon@corp.mail.example\nAuto-Submitted: auto-replied\nSubject: Mail failure.", EXIM + COPY), "5.1.1"),
    failed(
        "Yandex in Russian",
        mail(word("Недоставленное сообщение"), f"Это письмо отправлено почтовым сервером.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть доставлено одному или нескольким адресатам.\n\n<{UNIT}>: host mx[192.0.2.7] said: 550 5.7.1 Policy rejection\n", "Return-Path: <>", sender="mailer-daemon@yandex.example"),
        "5.7.1", original=None,
    ),
    failed("Zoho", bounce("From: mailer-daemon@mail.zoho.example\nSubject: Undelivered Mail Returned to Sender", f"This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n{UNIT} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown\n\nReceived:from mail.zoho.example\nMessage-ID:<{OURS}>\n"), "5.1.1"),
    failed("Apache James", bounce("From: postmaster@mx.example\nSubject: [BOUNCE]bulletin", f"Hi. This is the James mail server at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\n{UNIT}\n\nError message:\n550 5.1.1 unknown\n"), "5.1.1", original=None),
    failed("a filter that signs with a name of its own", bounce("Return-Path: <>\nFrom: MailFoundry <gateway@mx.example>\nSubject: Message delivery has failed", f"Unable to deliver message to: <{UNIT}>\nDelivery failed for the following reason:\nServer mx[192.0.2.7] failed with: 550 no such user\n\nMessage-ID: <{OURS}>\n"), "5.0.0"),
    failed("no sender at all", bounce("Subject: Undeliverable mail", f"Failed to deliver to '{UNIT}'\nSMTP module(domain linchengqu.example) reports:\n host mx says:\n 550 5.1.1 User unknown\n"), "5.1.1", original=None),
    failed("an empty text and the returned headers", report("Undelivered Mail Returned to Sender", ("text/plain", ""), RETURNED, kind="mixed"), recipient=None),
    failed("a text in Latin capitals", bounce(DAEMON + "Subject: RETURNED MAIL: USER UNKNOWN", f"YOUR MESSAGE COULD NOT BE DELIVERED TO:\n\n{UNIT}\n\n550 NO SUCH USER\n"), "5.0.0", original=None),
    failed("a French server", bounce(NULL + "From: Systeme de messagerie <MAILER-DAEMON@mx.example>\nSubject: =?utf-8?q?Courrier_non_remis?=", f"Votre message n'a pas pu être remis aux destinataires suivants :\n\n<{UNIT}>: 550 5.1.1 inconnu\n"), "5.1.1", original=None),
    failed("a German server", bounce(NULL + "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Mail delivery failed: returning message to sender", f"Leider konnte Ihre Nachricht nicht zugestellt werden.\n\n{UNIT}:\nSMTP error from remote server: 550 unbekannt\n\n--- The header of the original message is following. ---\n\nReceived: from office\nMessage-ID: <{OURS}>\n"), "5.0.0"),
    Case(
        "a success in prose",
        bounce(POSTMASTER + "Subject: Delivered: bulletin", DELIVERED),
        "delivery-report", action="delivered", recipient=UNIT,
    ),
    Case(
        "a success in Chinese prose",
        mail(word("已送达: 工作专报"), f"您的邮件已成功投递到以下收件人：\n{UNIT}\n", "Return-Path: <>", sender="postmaster@mail.example"),
        "delivery-report", action="delivered", recipient=UNIT,
    ),
    Case(
        "Exchange's relay in prose",
        bounce(POSTMASTER + "Subject: Relayed: bulletin", f"Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\n{UNIT}\n"),
        "delivery-report", action="relayed", recipient=UNIT,
    ),
    *languages(),
]  # fmt: skip

BOUNCES += [
    failed("a sender that could not be verified is no challenge", bounce(DAEMON + "Subject: failure notice", f"Hi. This is the qmail-send program.\nI wasn't able to deliver your message to the following addresses.\n\n<{UNIT}>:\n550 5.7.1 sender verification failed, requires verification\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <{OURS}>\n"), "5.7.1"),
    failed("an account that is suspended for a time", bounce(POSTMASTER + "Subject: Undeliverable: bulletin", f"Your message could not be delivered to:\n\n{UNIT}\n550 5.2.1 This account has been temporarily suspended\n"), "5.2.1", original=None),
    failed("a Japanese gateway", mail(word("メール配信に失敗しました"), f"Sent <<< RCPT TO:<{UNIT}>\nReceived >>> 550 5.1.1 User unknown\n", "Return-Path: <>", sender="interscan@gw.example", charset="iso-2022-jp"), "5.1.1", original=None),
    failed("a mailbox that is full, at a carrier", bounce("Return-Path: <>\nFrom: no-reply@carrier.example\nSubject: Mail System Error - Returned Mail", f"Your mail sent on: Wed, 30 Aug 2023 09:12:00 +0900\n     Could not be delivered to: <{UNIT}>\n     As their mailbox is full.\n\nMessage-ID: <{OURS}>\n")),
    failed("the id in an HTML text", mail("Undeliverable: bulletin", f"<p>Your message could not be delivered to {UNIT}.</p><p>550 5.1.1 unknown</p><p>Original message headers:</p><pre>From: x\nMessage-ID: &lt;{OURS}&gt;</pre>", "Return-Path: <>", sender="postmaster@mx.example", kind="html"), "5.1.1"),
]  # fmt: skip
BOUNCES += [
    failed("a list that takes members only", report("[News] Ignored NOT MEMBER article from office", ("text/plain", f"You are NOT A MEMBER of this list.\r\n{UNIT}\r\n"), ("message/rfc822", f"From: <{OFFICE}>\r\nMessage-ID: <{OURS}>\r\n\r\nx"), kind="mixed", sender="news-admin@list.test")),
    failed("a group that may not exist", bounce(DAEMON + "Subject: Delivery Status Notification (Failure)", f"Hello office,\n\nWe're writing to let you know that the group you tried to contact (news) may not exist, or you may not have permission to post messages to the group.\n\n----- Original message -----\n\nMessage-ID: <{OURS}>\nSubject: x\n"), recipient=None),
]  # fmt: skip
BOUNCES += [
    failed("a daemon that keeps the subject it answers", bounce("From: MAILER-DAEMON@mx.example\nSubject: Re: bulletin", QMAIL + COPY), "5.1.1"),
    failed("an untitled bounce with a code", bounce("From: postmaster@mx.example\nSubject: bulletin", f"Your message to {UNIT} was rejected by the server: 550 5.7.1 denied\n"), "5.7.1", original=None),
]  # fmt: skip

BOUNCES += [
    Case(f"put plainly, {at}: {head.partition('Subject: ')[2]}", bounce(head, text), "delivery-report", action=action)
    for at, (action, head, text) in enumerate(plainly.BOUNCES)
]  # fmt: skip
BOUNCES += [
    failed(f"an id under another label: {label}", bounce(DAEMON + "Subject: failure notice\n", f"Your mail to $UNIT failed: 550 5.1.1 user unknown\n\n{label}"), original=OURS)
    for label in ("邮件ID: <$OURS>", "Message ID: <$OURS>", "    Msg-ID:     <$OURS>", '"Message-ID: <$OURS>"')
]  # fmt: skip
BOUNCES += [
    failed("an id in In-Reply-To alone", bounce(DAEMON + "Subject: failure notice\nIn-Reply-To: <$OURS>\n", "Your mail to $UNIT failed: 550 5.1.1 user unknown\n"), original=OURS),
]  # fmt: skip
