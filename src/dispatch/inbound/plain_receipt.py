"""Owns the ordinary mails that web clients send in the place of a read receipt.

Both the subject and the text must say so, or a text that no person writes: people write 已读, too.
"""

import re

from dispatch.inbound.identify import ids_in
from dispatch.inbound.message import View
from dispatch.inbound.origin import is_answer, without_forward
from dispatch.inbound.phrases import folded, holds
from dispatch.inbound.receipt import Receipt
from dispatch.words import say

_READ = re.compile(
    r"\s*(?:已读(?:回执|通知)?|(?:邮件)?阅读回执|已读取|回执[（(]已(?:显示|读|阅读)[)）]|读取回执|讀取回條|已讀取?|"
    r"Read(?: receipt)?|Return receipt(?: \(displayed\))?|Gelesen|Lesebestätigung|Lu|Accusé de lecture|Letto|"
    r"Conferma di lettura|Leído|Confirmación de lectura|Lida?|Recibo de leitura|Gelezen|Leesbevestiging|Läst|Lest|"
    r"Læst|Luettu|Przeczytano|Přečteno|Прочтено|Прочитано|Okundu|開封済み|개봉됨|읽음)\s*[:：]",
    re.IGNORECASE,
)
_UNREAD = re.compile(
    r"\s*(?:未读|未阅读|未讀取?|Not read|Ungelesen|Non lu|Non letto|No leído|Não lida?|Niet gelezen|Oläst|Ulest|"
    r"Не прочтено|未開封|Okunmadı)\s*[:：]",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\s*(?:已读回执|阅读回执|邮件阅读回执|Read receipt|Return receipt)", re.IGNORECASE
)
# In small letters, white space folded.
_SAYS_READ = (
    "您的邮件已被阅读",
    "您的邮件已经被阅读",
    "您发送的邮件已被阅读",
    "邮件已被收件人阅读",
    "邮件已被对方阅读",
    "邮件已被对方打开",
    "邮件已被对方查看",
    "邮件已被阅读",
    "邮件已被打开",
    "邮件已被查看",
    "对方已阅读您的邮件",
    "对方已阅读了您的邮件",
    "已阅读了您发送的邮件",
    "已阅读您的邮件",
    "收件人已阅读",
    "收件人已打开",
    "的计算机上曾显示过",
    "的计算机上显示过",
    "此收条只表明",
    "这是邮件收条",
    "这是一封已读回执",
    "这是一封阅读回执",
    "您的郵件已被閱讀",
    "收件人的電腦上",
    "was displayed on the recipient's computer",
    "has been displayed on the recipient",
    "no guarantee that the message has been read",
    "there is no guarantee that the content has been read",
    "this return receipt only acknowledges that the message was displayed",
    "this is a return receipt for the mail",
    "this is a read receipt for",
    "your message was read on",
    "was received by:",
    "your message has been read",
    "message was opened on",
    "wurde auf dem computer des empfängers angezeigt",
    "ha été affiché sur l'ordinateur",
    "è stato visualizzato sul computer",
    "se mostró en el equipo del destinatario",
    "это уведомление о прочтении",
    "メッセージは開封されました",
)
# Exchange's form: “Your message / To: … Subject: … Sent: … / was read on …”.
_EXCHANGE = re.compile(
    r"^.{0,60}(?:your message|ihre nachricht|votre message|su mensaje|il messaggio|您的邮件|邮件).{0,900}?"
    r"(was read on|wurde am .{4,60}gelesen|a été lu le|se leyó el|è stato letto|已于.{4,60}(?:阅读|查看)|"
    r"已在.{4,60}阅读|已被阅读)",
    re.IGNORECASE | re.DOTALL,
)
_SAYS_DELETED = (
    "未阅读就被删除",
    "未阅读就删除",
    "未阅读即被删除",
    "未阅读即删除",
    "未读即删除",
    "未读即被删除",
    "未经阅读便被删除",
    "未经阅读就被删除",
    "未閱讀即刪除",
    "was deleted without being read",
    "was deleted without being displayed",
    "ungelesen gelöscht",
    "a été supprimé sans avoir été lu",
    "è stato eliminato senza essere stato letto",
    "se eliminó sin leer",
)
_ABOUT_READING = re.compile(
    r"[读讀阅閱開]|打开|显示|read|open|display|gelesen|angezeigt|\blu\b|affich|lett|leíd|leid|lid[ao]|gelezen|"
    r"läst|lest|læst|luettu|przeczyt|přeč|про[чш]|okun|읽|개봉",
    re.IGNORECASE,
)
_LONGEST = 2_000


def plain_receipt(view: View, subject: str) -> Receipt | None:
    """A receipt written as an ordinary mail; None where the message is none."""
    body = view.body
    if len(body) > _LONGEST or is_answer(subject) or without_forward(subject) != subject:
        return None
    said = folded(body)
    unread = _UNREAD.match(subject)
    if (unread and not _own_words(body)) or holds(said, _SAYS_DELETED):
        why = say("主题或正文说：未阅读就删除了")
        return Receipt("deleted", _ids(view), view.address("From")[1], why)
    reads = holds(said, _SAYS_READ) or _EXCHANGE.match(said) is not None
    titled = _READ.match(subject) is not None or _NAMED.match(subject) is not None
    if (titled and (reads or _is_bare(body))) or (reads and _is_notice(said)):
        why = say("不是标准回执，但主题和正文说邮件已被阅读")
        return Receipt("displayed", _ids(view), view.address("From")[1], why)
    return None


def _is_notice(said: str) -> bool:
    """Whether the notice of reading is all that there is, or is in words of a program's own."""
    return (
        len(said) < 120
        or "收条" in said
        or "no guarantee that" in said
        or "only acknowledges" in said
    )


def _own_words(body: str) -> bool:
    """Whether there is text of a person's own in what claims to be a receipt."""
    return len("".join(body.split())) > 60


def _is_bare(body: str) -> bool:
    """Whether hardly anything stands below the title, and nothing but of reading."""
    return not _own_words(body) and (not body.strip() or bool(_ABOUT_READING.search(body)))


def _ids(view: View) -> tuple[str, ...]:
    return tuple(ids_in(view.raw_header("In-Reply-To")))
