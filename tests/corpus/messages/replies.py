"""Answers that people wrote, and what of them is fresh."""

from corpus.messages.making import OFFICE, THREAD, TOKEN, UNIT, Case, letter, mail, word

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


def reply(
    name: str,
    body: str,
    fresh: str,
    *,
    kind: str = "plain",
    charset: str = "utf-8",
    subject: str = "Re: bulletin",
) -> Case:
    raw = mail(word(subject, charset), body, *THREAD, kind=kind, charset=charset)
    return Case(name, raw, "reply", reply=fresh)


def both(name: str, plain: str, page: str, fresh: str) -> Case:
    text = f"""
From: <$UNIT>
To: <$OFFICE>
Subject: Re: bulletin
Message-ID: <answer-1@client.example>
In-Reply-To: <$OURS>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

{plain}
--b
Content-Type: text/html; charset=utf-8

{page}
--b--
"""
    return Case(name, letter(text), "reply", reply=fresh)


QUOTE = "\n> please reply\n> by Friday\n"
# How Gmail, Apple Mail, Thunderbird and others introduce what they quote.
ATTRIBUTIONS = [
    ("English, Gmail", "On Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example> wrote:"),
    ("English, Apple", "On 30 Aug 2023, at 09:12, Office <office@linchengqu.example> wrote:"),
    ("English, folded", "On Wed, Aug 30, 2023 at 9:12 AM The Office of the District of Lincheng <\noffice@linchengqu.example> wrote:"),
    ("English, name first", "Office <office@linchengqu.example> wrote on 30.08.2023 09:12:"),
    ("Chinese, Gmail", "专班 <office@linchengqu.example> 于2023年8月30日周三 09:12写道："),
    ("Chinese, Apple", "在 2023年8月30日，上午9:12，专班 <office@linchengqu.example> 写道："),
    ("Chinese, Thunderbird", "在 2023/8/30 9:12, 专班 写道:"),
    ("Chinese, 163", "在 2023-08-30 09:12:00，\"专班\" <office@linchengqu.example> 写道："),
    ("Chinese, 163 without a space", "在2023-08-30 09:12:00，专班 写道："),
    ("traditional Chinese", "專班 <office@linchengqu.example> 於 2023年8月30日 週三 上午9:12寫道："),
    ("English, 163", "At 2023-08-30 09:12:00, \"Office\" <office@linchengqu.example> wrote:"),
    ("German", "Am Mi., 30. Aug. 2023 um 09:12 Uhr schrieb Office <office@linchengqu.example>:"),
    ("German, Thunderbird", "Am 30.08.2023 um 09:12 schrieb Office:"),
    ("French", "Le mer. 30 août 2023 à 09:12, Office <office@linchengqu.example> a écrit :"),
    ("Spanish", "El mié, 30 ago 2023 a las 9:12, Office (<office@linchengqu.example>) escribió:"),
    ("Italian", "Il giorno mer 30 ago 2023 alle ore 09:12 Office <office@linchengqu.example> ha scritto:"),
    ("Portuguese", "Em qua., 30 de ago. de 2023 às 09:12, Office <office@linchengqu.example> escreveu:"),
    ("Dutch", "Op wo 30 aug. 2023 om 09:12 schreef Office <office@linchengqu.example>:"),
    ("Swedish", "Den ons 30 aug. 2023 kl 09:12 skrev Office <office@linchengqu.example>:"),
    ("Finnish", "ke 30. elok. 2023 klo 9.12 Office (office@linchengqu.example) kirjoitti:"),
    ("Polish", "śr., 30 sie 2023 o 09:12 Office <office@linchengqu.example> napisał(a):"),
    ("Russian", "ср, 30 авг. 2023 г. в 09:12, Office <office@linchengqu.example>:"),
    ("Russian, older", "30 августа 2023 г., 9:12 пользователь Office <office@linchengqu.example> написал:"),
    ("Czech", "st 30. 8. 2023 v 9:12 odesílatel Office <office@linchengqu.example> napsal:"),
    ("Japanese", "2023年8月30日(水) 9:12 Office <office@linchengqu.example>:"),
    ("Korean", "2023년 8월 30일 (수) 오전 9:12, Office <office@linchengqu.example>님이 작성:"),
    ("Vietnamese", "Vào Th 4, 30 thg 8, 2023 vào lúc 09:12 Office <office@linchengqu.example> đã viết:"),
    ("Dutch, Apple", "Op 30 aug. 2023, om 09:12 heeft Office <office@linchengqu.example> het volgende geschreven:"),
    ("Polish, Apple", "Wiadomość napisana przez Office <office@linchengqu.example> w dniu 30.08.2023, o godz. 09:12:"),
    ("Japanese, Apple", "2023/08/30 9:12、Office <office@linchengqu.example>のメール:"),
    ("Turkish", "Office <office@linchengqu.example>, 30 Ağu 2023 Çar, 09:12 tarihinde şunu yazdı:"),
    ("a news reader", "In article <1@x.test>, Office <office@linchengqu.example> wrote:"),
    ("a language that is not listed", "Mnamo 30 Agosti 2023 09:12, Office <office@linchengqu.example> aliandika:"),
    ("a date and a name", "2023/8/30 Office <office@linchengqu.example>"),
    ("Android", "---- Office wrote ----"),
]  # fmt: skip
# What Outlook and others put above a quotation that no marks set off.
HEADERS = [
    ("Chinese", "发件人: 专班 <office@linchengqu.example>\n发送时间: 2023年8月30日 9:12\n收件人: 区教育局\n主题: 工作专报"),
    ("Chinese, ruled", "________________________________\n发件人: 专班 <office@linchengqu.example>\n发送时间: 2023年8月30日 9:12\n收件人: 区教育局\n主题: 工作专报"),
    ("Chinese, Foxmail", "发件人： 专班\n发送时间： 2023-08-30 09:12\n收件人： 区教育局\n主题： 工作专报"),
    ("Chinese, QQ", "------------------ 原始邮件 ------------------\n发件人: \"专班\" <office@linchengqu.example>;\n发送时间: 2023年8月30日(星期三) 上午9:12"),
    ("Chinese, QQ on a phone", "---原始邮件---\n发件人: \"专班\"<office@linchengqu.example>"),
    ("Chinese, 163 anew", "---- 回复的原邮件 ----\n| 发件人 | 专班<office@linchengqu.example> |\n| 发送日期 | 2023年8月30日 09:12 |"),
    ("Chinese, Aliyun", "------------------------------------------------------------------\n发件人：专班 <office@linchengqu.example>\n发送时间：2023年8月30日(星期三) 09:12\n收件人：区教育局"),
    ("traditional Chinese", "寄件者: 專班 <office@linchengqu.example>\n寄件日期: 2023年8月30日 上午 09:12\n收件者: 區教育局\n主旨: 工作專報"),
    ("English", "From: Office <office@linchengqu.example>\nSent: Wednesday, August 30, 2023 9:12 AM\nTo: Jyj\nSubject: bulletin"),
    ("English, bold", "*From:* Office <office@linchengqu.example>\n*Sent:* Wednesday, August 30, 2023 9:12 AM\n*To:* Jyj\n*Subject:* bulletin"),
    ("English, dashed", "-----Original Message-----\nFrom: Office\nSent: Wednesday"),
    ("German", "Von: Office <office@linchengqu.example>\nGesendet: Mittwoch, 30. August 2023 09:12\nAn: Jyj\nBetreff: bulletin"),
    ("German, dashed", "-----Ursprüngliche Nachricht-----\nVon: Office"),
    ("French", "De : Office <office@linchengqu.example>\nEnvoyé : mercredi 30 août 2023 09:12\nÀ : Jyj\nObjet : bulletin"),
    ("French, dashed", "-----Message d'origine-----\nDe : Office"),
    ("Spanish", "De: Office\nEnviado el: miércoles, 30 de agosto de 2023 9:12\nPara: Jyj\nAsunto: bulletin"),
    ("Italian", "Da: Office\nInviato: mercoledì 30 agosto 2023 09:12\nA: Jyj\nOggetto: bulletin"),
    ("Dutch", "Van: Office\nVerzonden: woensdag 30 augustus 2023 9:12\nAan: Jyj\nOnderwerp: bulletin"),
    ("Danish", "Fra: Office\nSendt: 30. august 2023 09:12\nTil: Jyj\nEmne: bulletin"),
    ("Swedish", "Från: Office\nSkickat: den 30 augusti 2023 09:12\nTill: Jyj\nÄmne: bulletin"),
    ("Polish", "Od: Office\nWysłano: środa, 30 sierpnia 2023 09:12\nDo: Jyj\nTemat: bulletin"),
    ("Russian", "От: Office\nОтправлено: 30 августа 2023 г. 9:12\nКому: Jyj\nТема: bulletin"),
    ("Japanese", "差出人: Office\n送信日時: 2023年8月30日 9:12\n宛先: Jyj\n件名: bulletin"),
]  # fmt: skip
PHONES = [
    "发自我的iPhone", "发自我的小米手机", "来自我的华为手机", "发自网易邮箱大师", "发送自 Windows 10 版邮件应用", "获取 Outlook for iOS",
    "Sent from my iPhone", "Sent from Yahoo Mail on Android", "Get Outlook for iOS<https://aka.ms/x>", "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Inviato da iPhone", "Verstuurd vanaf mijn iPhone", "Отправлено с iPhone", "iPhoneから送信",
    "Sent from [ProtonMail](https://x.test)", "Skickades från min iPhone", "下载适用于 Android 的 Outlook", "Sent from Mail for Windows 10",
]  # fmt: skip
REPLIES += [
    *(reply(f"attributed: {name}", f"收到，已传达。\n\n{line}\n{QUOTE}", "收到，已传达。") for name, line in ATTRIBUTIONS),
    *(reply(f"under headers: {name}", f"收到，已传达。\n\n谢谢！\n\n{block}\n\n请回复\n周五前", "收到，已传达。\n\n谢谢！") for name, block in HEADERS),
    *(reply(f"signed by a phone: {line}", f"收到\n\n{line}\n\n在 2023年8月30日，09:12，专班 写道：\n{QUOTE}", "收到") for line in PHONES),
    reply("answers between the quoted lines", "Hello,\n\n> Can you come?\nYes.\n\n> When?\nMonday.\n", "Hello,\n\nYes.\n\nMonday."),
    reply("an answer below an attribution", f"On Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example> wrote:\n{QUOTE}\nReceived with thanks.\n", "Received with thanks."),
    reply("an answer above and a regard below", f"Received.\n\nOn 30/08/2023 09:12, Office wrote:\n{QUOTE}\nRegards, Jyj\n", "Received.\n\nRegards, Jyj"),
    reply("a signature above the quotation", f"Received.\n\n-- \nJyj\nBureau of Education\n\nOn Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example> wrote:\n{QUOTE}", "Received."),
    reply("a list's footer", f"Received.\n\nOn Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example> wrote:\n{QUOTE}\n_______________________________________________\nnews mailing list\nnews@list.test\nhttp://list.test/mailman/listinfo/news\n", "Received."),
    reply("a list of points is no signature", "Received. We will:\n\n- inform all schools\n- report by Friday\n", "Received. We will:\n\n- inform all schools\n- report by Friday"),
    reply("a sentence that begins with On", "On Monday we met and wrote a plan:\n\n1. schools\n2. parks", "On Monday we met and wrote a plan:\n\n1. schools\n2. parks"),
    reply("a sentence that begins with From", "From: Monday on, we do it.\nThat is all.", "From: Monday on, we do it.\nThat is all."),
    reply("a time with a colon", "会议时间：9:00\n地点：三楼", "会议时间：9:00\n地点：三楼"),
    reply("numbers and colons that are no headers", "答复如下：\n一、进度：已完成\n二、问题：无\n三、建议：无", "答复如下：\n一、进度：已完成\n二、问题：无\n三、建议：无"),
    reply("nothing but a quotation", f"On Wed, Aug 30, 2023 at 9:12 AM Office <office@linchengqu.example> wrote:\n{QUOTE}", ""),
    reply("a full-width mark", "收到\n\n＞ 请回复", "收到"),
    reply("GBK under the name gb2312", "收到，喆珺已阅。\n\n------------------ 原始邮件 ------------------\n发件人: 专班", "收到，喆珺已阅。", charset="gb2312", subject="回复：工作专报"),
    reply("Big5", "收到，謝謝。\n\n寄件者: 專班\n寄件日期: 2023年8月30日\n主旨: x", "收到，謝謝。", charset="big5", subject="回覆：工作專報"),
    reply("Foxmail in HTML, signed", '<div>收到，马上办。</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div>区教育局 小王</div></span></div><blockquote style="margin-Top: 0px"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt"><div><b>发件人：</b>专班</div></div><div>请回复</div></blockquote>', "收到，马上办。", kind="html"),
    reply("QQ in HTML", '<div>收到，谢谢</div><div><br></div><div style="font-size: 12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="background:#efefef"><div><b>发件人:</b> 专班</div><div><b>发送时间:</b> 2023年8月30日</div></div><div>请回复</div>', "收到，谢谢", kind="html"),
    reply("163 in HTML", '<div style="line-height:1.7">收到。<br/>已转办。</div><br/><div id="divNeteaseMailCard"></div><br/><pre>在 2023-08-30 09:12:00，"专班" &lt;office@linchengqu.example&gt; 写道：</pre><blockquote id="isReplyContent">请回复</blockquote>', "收到。\n已转办。", kind="html"),
    reply("Gmail in HTML", '<div dir="ltr">Received.<div>Thanks</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, Office wrote:<br></div><blockquote class="gmail_quote">please reply</blockquote></div>', "Received.\nThanks", kind="html"),
    reply("Outlook in HTML with styles and comments", '<html><head><style><!-- p {margin:0} --></style></head><body><!--[if mso]><p>x</p><![endif]--><p class=MsoNormal>Received &amp; understood.<o:p></o:p></p><div id="divRplyFwdMsg"><p>From: Office</p></div><p>please reply</p></body></html>', "Received & understood.", kind="html"),
    both("a plain part that marks nothing, beside HTML that does", "Received.\n\nMit freundlichem\nplease reply", '<div>Received.</div><div>Mit freundlichem</div><blockquote type="cite">please reply</blockquote>', "Received.\nMit freundlichem"),
    both("a plain part that marks all", "Received.\n\nOn Wed, Aug 30, 2023 at 9:12 AM Office <o@x.test> wrote:\n> please", "<div>Received.</div><blockquote>please</blockquote>", "Received."),
    Case("a reply on a mailing list", mail("Re: [news] bulletin", "Received.\n\nOn 30/08/2023 09:12, Office wrote:\n> please", *THREAD, "List-Id: <news.list.test>", "Precedence: list"), "reply", reply="Received."),
    Case("a reply to an automatic reply", mail(word("回复: 自动回复: 工作专报"), "好的，等您回来。", *THREAD), "reply", reply="好的，等您回来。"),
    Case("a reply about a trip, with the matter in it", mail(word("回复：工作专报"), "收到。我正在出差，附件请小李先看，有问题吗？", *THREAD), "reply"),
    Case("a reply from a postmaster who is a person", mail("Re: Undelivered Mail", "Hi, I fixed the alias, your mail could not be delivered because of a typo.\n\n> 550 5.1.1 unknown", *THREAD, sender="postmaster@linchengqu.example"), "reply"),
    Case("a reply that quotes a bounce", mail("Re: Undelivered Mail Returned to Sender", "请核对地址后再发。\n\n> <jyj@linchengqu.example>: 550 5.1.1 User unknown", *THREAD), "reply"),
    Case("a forwarded answer", mail(word("转发: 回复: 工作专报"), "这是他们的答复。"), "reply"),
    Case("a reply with a stamped slip", letter("From: <$UNIT>\nTo: <$OFFICE>\nSubject: Re: bulletin\nIn-Reply-To: <$OURS>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n收到，回执见附件。\n--b\nContent-Type: application/pdf; name=\"=?utf-8?B?5Zue5omnLnBkZg==?=\"\nContent-Disposition: attachment; filename*=utf-8''%E5%9B%9E%E6%89%A7.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--b--\n"), "reply", reply="收到，回执见附件。"),
]  # fmt: skip

REPLIES += [
    Case("a reply about recalled goods", mail(word("回复：关于召回问题产品的通知"), "收到，已下架。", *THREAD), "reply", reply="收到，已下架。"),
    Case("a reply about withdrawn posts", mail(word("Re: 撤回岗位的说明"), "同意。", *THREAD), "reply", reply="同意。"),
    Case("a reply about DMARC", mail("Re: DMARC aggregate report", "Fixed.", *THREAD), "reply", reply="Fixed."),
    Case("a reply whose client asks for no automatic answers", mail("Re: bulletin", "Received.", *THREAD, "X-Auto-Response-Suppress: DR, OOF, AutoReply", "X-Mailer: Microsoft Outlook"), "reply", reply="Received."),
    reply("a sentence that begins with Sent from", "Received.\n\nSent from my desk, this is much easier than from my mobile phone.", "Received.\n\nSent from my desk, this is much easier than from my mobile phone."),
    reply("a signature with a line of its own", "Received.\n\nSent from a magnificent torch of pixels\n\nOn Dec 16, 2011, at 12:47 PM, Office\n<office@linchengqu.example>\nwrote:\n\n> please", "Received."),
    reply("Yahoo's older form", "Received.\n\n--- On Tue, 1/4/11, Office <office@linchengqu.example> wrote:\n\nFrom: Office\nSubject: bulletin\nTo: jyj\nDate: Tuesday\n\nplease reply", "Received."),
    reply("Hotmail's older form", "Received.\n\n________________________________\nDate: Wed, 30 Aug 2023 09:12:00 +0800\nSubject: bulletin\nFrom: office@linchengqu.example\nTo: jyj@linchengqu.example\n\nplease reply", "Received."),
    reply("the answer right above its quotation", "Received.\nOn Dec 8, 2013 12:10 PM, \"Office\" <office@linchengqu.example> wrote:\n\n> please", "Received."),
    reply("On that is no attribution", "On your remote host you can run:\n\n     telnet 127.0.0.1 52698\n\nThat is all.", "On your remote host you can run:\n\n     telnet 127.0.0.1 52698\n\nThat is all."),
    reply("a signature by name", "Received, thanks.\n\n-Abhay Kumar\n\n\nOn Tue, Mar 4, 2014 at 9:12 AM, Office <office@linchengqu.example> wrote:\n> please", "Received, thanks."),
]  # fmt: skip


def raw_text(octets: bytes) -> bytes:
    """A text in eight bits that says nothing of its charset."""
    head = letter(
        "From: <$UNIT>\nTo: <$OFFICE>\nSubject: Re: bulletin\nIn-Reply-To: <$OURS>\nMessage-ID: <answer-1@client.example>\n\n"
    )
    return head + octets


REPLIES += [
    Case("GBK without a label", raw_text("收到，马上传达。".encode("gbk")), "reply", reply="收到，马上传达。"),
    Case("Big5 without a label", raw_text("收到，謝謝，馬上傳達，週五前回覆。".encode("big5")), "reply", reply="收到，謝謝，馬上傳達，週五前回覆。"),
    Case("French without a label", raw_text("Bien reçu, réponse à vendredi.".encode("latin-1")), "reply", reply="Bien reçu, réponse à vendredi."),
    Case("ISO-2022-JP without a label", raw_text("受け取りました。".encode("iso-2022-jp")), "reply", reply="受け取りました。"),
    Case("a page typed as plain text", raw_text("<html><body><div>收到</div><blockquote>请回复</blockquote></body></html>".encode()), "reply", reply="收到"),
    Case("a base64 text with its padding lost", raw_text(b"").replace(b"\r\n\r\n", b"\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5pS25Yiw77yM6LCi6LCi\r\n"), "reply", reply="收到，谢谢"),
    Case("a charset that is none", raw_text(b"").replace(b"\r\n\r\n", b"\r\nContent-Type: text/plain; charset=utf-8-purple\r\n\r\n" + "收到".encode()), "reply", reply="收到"),
    Case("a charset named twice", raw_text(b"").replace(b"\r\n\r\n", b"\r\nContent-Type: text/plain; charset=charset=us-ascii\r\n\r\nReceived."), "reply", reply="Received."),
]  # fmt: skip

# No quotation below, as QQ's web mail answers; a trip or a leave is spoken of, and a person speaks.
PEOPLE = [
    "收到。本人下周出差，返回后落实。",
    "收到，我在出差，回来后报。",
    "我局已组织培训，结束后上报。",
    "因局长出差，届时由副局长参加会议。",
    "我下周要休假，材料请小王报送，届时他与您联系。",
    "我区外出务工人员较多，期间已逐户核实。",
    "The server is unavailable until Monday, please call me.",
    "I have no access to the portal. Please contact the administrator.",
    "Received. I am on leave until Monday and will do it then.",
    "Is the office closed for the holidays until Monday?",
    "Thanks, returned it yesterday. The address was unknown, contact me if urgent.",
]
REPLIES += [
    Case(f"a person: {text}", mail(word("Re: 工作专报"), text, *THREAD), "reply", reply=text)
    for text in PEOPLE
]
REPLIES += [
    Case("a reply about travel from an Exchange mailbox", mail(word("Re: 关于出差报销的通知"), "请按附件办理。", *THREAD, "X-Auto-Response-Suppress: DR, OOF"), "reply", reply="请按附件办理。"),
]  # fmt: skip
REPLIES += [
    reply("a ruled heading of its own", "答复如下。\n\n——————原因说明——————\n设备老化。\n\n----- 整改措施 -----\n更换设备。", "答复如下。\n\n——————原因说明——————\n设备老化。\n\n----- 整改措施 -----\n更换设备。"),
    reply("an answer that names the letter it answers", "现就您2023年8月30日的来信答复如下：\n一、已整改。\n二、无遗留问题。", "现就您2023年8月30日的来信答复如下：\n一、已整改。\n二、无遗留问题。"),
    reply("a table of contacts", "收件人：张三\n地址：区政府\n电话：0571-00000000\n日期：2023年8月30日", "收件人：张三\n地址：区政府\n电话：0571-00000000\n日期：2023年8月30日"),
]  # fmt: skip
REPLIES += [
    reply("a mailbox and nothing else above the quotation", "Received.\n\nFrom: Office <office@linchengqu.example>\n\nplease reply", "Received."),
    reply("a name right behind the dashes", "Received, thank you.\n\n-- Jyj\nBureau of Education", "Received, thank you."),
    reply("Outlook for a phone, in French", "Bien reçu.\n\nTélécharger Outlook pour iOS\n________________________________\nDe : Office <office@linchengqu.example>\nEnvoyé : mercredi 30 août 2023\nÀ : Jyj\nObjet : bulletin", "Bien reçu."),
    reply("AOL's older form", "Received.\n\nIn a message dated 8/30/2023 9:12:00 A.M. China Standard Time, office@linchengqu.example writes:\n\nplease reply", "Received."),
]  # fmt: skip
REPLIES += [
    reply("points set off by dashes", "答复：\n\n--加强检查\n--落实责任", "答复：\n\n--加强检查\n--落实责任"),
]  # fmt: skip
REPLIES += [
    reply("QQ's own tag around the original", "<div>收到</div><div><includetail><div>请回复</div></includetail></div>", "收到", kind="html"),
    reply("163's new web mail", '<div>收到</div><div class="ntes-mailmaster-quote" style="padding-top: 1px"><div>---- 回复的原邮件 ----</div><div>请回复</div></div>', "收到", kind="html"),
    reply("exmail's new web mail", '<div>收到，谢谢</div><div id="original-content"><div>发件人: 专班</div><div>请回复</div></div>', "收到，谢谢", kind="html"),
    reply("a page with a table and a list", "<table><tr><td>进度</td><td>完成</td></tr></table><ul><li>一</li><li>二</li></ul><p>谢谢&nbsp;！</p>", "进度 完成\n一\n二\n谢谢 ！", kind="html"),
]  # fmt: skip
REPLIES += [
    reply("news", 'Received.\n\n"Office" <office@linchengqu.example> wrote in message news:abc@x...\n> please reply', "Received."),
    reply("GroupWise with a ruled line", 'Received.\n\n>>> Office <office@linchengqu.example> 08/30/23 9:00 AM >>>\nplease reply\nby Friday', "Received."),
    reply("GroupWise in German", 'Received.\n\n>>> "Office" <office@linchengqu.example> 30.08.2023 09:00 >>>\nplease reply', "Received."),
    reply("Notes, with no From", 'Received.\n\n\nOffice@ORG\n08/30/2001 09:00 AM\nTo: Jyj/HOU/ECT@ECT\ncc:\n\nSubject: bulletin\n\nplease reply', "Received."),
    reply("Notes, indented", 'Received.\n\n\tOffice\n\t08/30/2023 09:00 AM\n\t\t \n\t\t To: Jyj\n\t\t cc: \n\t\t Subject: bulletin\n\nplease reply', "Received."),
    reply("Notes, forwarding", 'See below.\n\n---------------------- Forwarded by Jyj/HOU/ECT on 08/30/2001 09:00 AM ---------------------------\n\nplease reply', "See below."),
    reply("Foxmail, signing with the address", f'收到\n\n\n{UNIT}\n \n发件人： 专班\n发送时间： 2023-08-30 09:00\n收件人： 教育局\n主题： 专报\n请回复', "收到"),
    reply("Foxmail 5", '收到\n\n======= 2023-08-30 09:00:00 您在来信中写道：=======\n\n>请回复', "收到"),
    reply("a table of dates and places", "Plan:\n\nOffice\n08/30/2023 09:00 AM\nTo: the town hall\nBring the files.", "Plan:\n\nOffice\n08/30/2023 09:00 AM\nTo: the town hall\nBring the files."),
    reply("an address that is the answer", "New address:\nnew@linchengqu.example\n\nOn Wed, 30 Aug 2023 at 09:12, Office <office@linchengqu.example> wrote:\n> please reply", "New address:\nnew@linchengqu.example"),
]  # fmt: skip
