"""Automatic replies: RFC 3834, and what clients send in its stead."""

from corpus.messages import plainly
from corpus.messages.making import THREAD, Case, letter, mail, word

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


def answered(name: str, raw: bytes, **more: str | None) -> Case:
    return Case(name, raw, "auto-reply", **more)


# Exchange's prefix before the subject that it answers, in its many languages.
PREFIXES = [
    ("English", "Automatic reply: bulletin"),
    ("Chinese", "自动答复: 工作专报"),
    ("traditional Chinese", "自動回覆: 工作專報"),
    ("German", "Automatische Antwort: bulletin"),
    ("French", "Réponse automatique : bulletin"),
    ("Spanish", "Respuesta automática: bulletin"),
    ("Italian", "Risposta automatica: bulletin"),
    ("Portuguese", "Resposta automática: bulletin"),
    ("Dutch", "Automatisch antwoord: bulletin"),
    ("Danish", "Automatisk svar: bulletin"),
    ("Swedish", "Autosvar: bulletin"),
    ("Finnish", "Automaattinen vastaus: bulletin"),
    ("Polish", "Odpowiedź automatyczna: bulletin"),
    ("Czech", "Automatická odpověď: bulletin"),
    ("Hungarian", "Automatikus válasz: bulletin"),
    ("Romanian", "Răspuns automat: bulletin"),
    ("Russian", "Автоматический ответ: bulletin"),
    ("Turkish", "Otomatik yanıt: bulletin"),
    ("Japanese", "自動応答: bulletin"),
    ("Korean", "자동 회신: bulletin"),
    ("Greek", "Αυτόματη απάντηση: bulletin"),
    ("Latvian", "Automātiskā atbilde: bulletin"),
    ("old English", "Out of Office AutoReply: bulletin"),
    ("old German", "Abwesenheitsnotiz: bulletin"),
    ("old French", "Absence du bureau : bulletin"),
]
PREFIXED = [
    answered(
        f"Exchange's prefix in {language}",
        mail(word(subject), "x", "X-Auto-Response-Suppress: All", *THREAD),
    )
    for language, subject in PREFIXES
]
ABSENCES = [
    ("Chinese", "您好！我因公出差，9月3日返回，期间不便查看邮件，如有急事请致电 0571-00000000。"),
    ("English", "Hello, I am on annual leave until 11 September with limited access to e-mail. For urgent matters please contact the office."),
    ("German", "Guten Tag, ich bin bis zum 11.09. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an die Zentrale."),
    ("French", "Bonjour, je suis absent jusqu'au 11 septembre. En cas d'urgence, merci de contacter le secrétariat."),
    ("Spanish", "Estaré fuera de la oficina hasta el 11 de septiembre. Para temas urgentes contacten con la secretaría."),
    ("Polish", "Jestem na urlopie do 11 września. W sprawach pilnych proszę o kontakt z sekretariatem, wracam w poniedziałek."),
    ("Latvian", "Labdien! Esmu atvaļinājumā līdz 11. septembrim."),
    ("Russian", "Здравствуйте! Я в отпуске до 11 сентября. По срочным вопросам обращайтесь в канцелярию."),
]  # fmt: skip
IN_WORDS = [
    answered(
        f"an absence in {language} words alone",
        mail(word("Re: bulletin"), text, "Return-Path: <>", *THREAD),
    )
    for language, text in ABSENCES
]
AUTOMATIC += [
    *PREFIXED,
    *IN_WORDS,
    answered("RFC 3834 with its parameters", mail("Re: bulletin", "away", "Auto-Submitted: auto-replied (vacation); owner-email=\"jyj@linchengqu.example\"", *THREAD)),
    answered("vacation(1) without any thread", mail("away from my mail", "I will not be reading my mail for a while. I will return on Monday.", "Precedence: bulk")),
    answered("Gmail's vacation responder", mail("Re: bulletin", "Back on Monday", "X-Autoreply: yes", "Precedence: bulk", "Auto-Submitted: auto-replied", *THREAD)),
    answered("Notes' absence", mail("AUTO: Jyj is out of the office (returning 09/04/2023)", "I am out of the office until 09/04/2023.\n\nNote: This is an automated response to your message \"bulletin\" sent on 08/30/2023.", THREAD[0])),
    answered("FirstClass's header", mail("Re: bulletin", "away", "X-FC-Auto-Reply: yes", *THREAD)),
    answered("X-Autorespond", mail("Re: bulletin", "Thanks", "X-Autorespond: bulletin", *THREAD)),
    answered("cPanel's autoresponder", mail("Re: bulletin", "Thanks", "X-Autorespond:", "Precedence: auto_reply", *THREAD)),
    answered("a vacation program that names itself", mail("Re: bulletin", "gone", "X-Mailer: vacation 3.3.3", *THREAD)),
    answered("自动回复 in brackets", mail(word("[自动回复] 工作专报"), "您好，来信收到。", THREAD[0])),
    answered("QQ's, as seen live", mail(word("自动回复:工作专报", "gb18030"), "<div>您好，我最近在出差，无法及时回复您的邮件。</div>", THREAD[0], kind="html")),
    answered("163's, in GBK", mail(word("自动回复:工作专报", "gbk"), "您好，您的邮件我已收到，我会尽快回复。", charset="gbk")),
    answered("exmail's, with the words in the text", mail(word("Re:工作专报"), "这是一封自动回复邮件。您的来信已收到，我会尽快处理。", THREAD[0])),
    answered("an office that has received a mail", mail(word("Re: 工作专报"), "您的来信已收到，我们会尽快回复，谢谢！", "Auto-Submitted: auto-generated", *THREAD)),
    answered("a help desk that has received a mail", mail("Re: bulletin", "We have received your message and will respond within two business days.", "Auto-Submitted: auto-generated", "Return-Path: <>", *THREAD)),
    answered("an absence whose subject is all of it", mail(word("我在休假"), "我在休假，9月11日上班后回复您。", THREAD[0])),
    answered("Sieve's vacation", mail("Automated reply", "Gone until Monday", "Auto-Submitted: auto-replied (vacation)", "Precedence: bulk", "X-Sieve: Pigeonhole Sieve 0.5.19")),
    answered("out of office in small letters with a hyphen", mail("out-of-office: bulletin", "x", *THREAD)),
    answered("an absence in Japanese", mail(word("不在通知: bulletin"), "休暇中のため9月11日に戻ります。", *THREAD, charset="iso-2022-jp")),
    answered("no longer with the firm", mail("Automatic reply: bulletin", "Jyj is no longer with the bureau. Please contact the office.", *THREAD)),
]  # fmt: skip

AUTOMATIC += [
    answered("an answer to a mail about failures", mail("Automatic reply: failure notice", "I am out of the office.\n\n-----Original Message-----\nFrom: x\nSubject: failure notice", "Return-Path: <>", *THREAD)),
]  # fmt: skip
AUTOMATIC += [
    answered("a rule of an Exchange mailbox", mail("Thank you", "I read my mail again on Monday.", "X-Auto-Response-Suppress: All", "X-MS-Exchange-Inbox-Rules-Loop: jyj@linchengqu.example", *THREAD)),
    answered("an absence in English with a question of courtesy", mail("Re: bulletin", "Hi, I'm out of office, I will contact you when I'm back.\n\n----\nBest Regards.", "Precedence: bulk", *THREAD)),
]  # fmt: skip
AUTOMATIC += [
    answered(f"an absence by its subject alone: {subject}", mail(word(subject), "x", THREAD[0]))
    for subject in (
        "Esmu atvaļinājumā", "Prombūtnē", "Na urlopie", "Nieobecność: bulletin", "Urlaub", "Im Urlaub bis 11.09.", "En congés", "Szabadság",
        "休假中", "出差", "Ferie", "В отпуске", "Out of office until Monday", "Vacation reply",
    )
]  # fmt: skip

AUTOMATIC += [
    answered(f"put plainly, {at}: {text[:40]}", letter(f"From: <$UNIT>\nTo: <$OFFICE>\nMessage-ID: <answer-1@client.example>\nContent-Type: text/plain; charset=utf-8\n{head}\n\n{text}"))
    for at, (head, text) in enumerate(plainly.AUTOMATIC)
]  # fmt: skip
AUTOMATIC += [
    answered("an absence with a telephone number that looks like a code", mail("Re: bulletin", "I am on leave until Monday and can not be reached. The old address does not exist any more; call 555 1234.", "Return-Path: <>", *THREAD)),
    answered("a program's absence that answers nothing", mail("Away", "I am out of the office until Monday. This account will not be read; call 555 - 1234, the mailbox is full.", "Return-Path: <>", "Auto-Submitted: auto-replied")),
]  # fmt: skip
