"""Owns the marks by which clients set off what they quote and sign, in the languages they speak.

All patterns look at a few hundred characters of a line or of three lines joined.
"""

import re
from functools import lru_cache
from itertools import islice

from dispatch.inbound.message import ADDRESS

_WIDTH = 400
_QUOTED = re.compile(r"[ \t\u3000]{0,4}(?:>|＞|&gt;)")

# “… wrote:”. A date, a time or an address must stand with it.
_VERB = re.compile(
    r"写道|寫道|\bwrote\b|\bwrites\b|\bschrieb\b|\bschreef\b|geschreven|a écrit|\bécrit\b|\bescribió\b|\bescribiste\b|ha scritto|\bscritto\b|\bescreveu\b|"
    r"\bskrev\b|\bskrifaði\b|\bkirjoitti\b|vastasi|napisał|napisan|va escriure|\bpisze\b|napsal|napísal|\bírta\b|\bpiše\b|\bnapisao\b|a scris|\byazdı\b|\bέγραψε\b|\bпишет\b|\bпише\b|\bписал|написал|написа\b|"
    r"đã viết|כתב|كتب|เขียน|menulis|のメッセージ|作成|のメール|さんは書きました|は書きました|작성|님이 쓴|rakst[īi]ja|rašė|kirjutas",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\d{1,2}[:：.h時时]\s?\d{2}|\b(?:19|20)\d{2}\b|(?:19|20)\d{2}\s?[年/.\-]|\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2}/\d{2,4}"
)
_ADDRESS = re.compile(ADDRESS)
_DATES_OR_ADDRESSES = re.compile(r"[\d@]")
_COLONS = (":", "：")
_TAIL = " *_-\xa0>"
_NOT_CLOSED = re.compile(r"[。！？!?;；]\s*\S")
# How an attribution of several lines begins.
_BEGINS = re.compile(
    r"[ \t\u3000*\-_]{0,6}(?:On|At|In|Le|Am|Den|Op|El|Il|Em|No dia|Em|På|Pe|W dniu|Dnia|Dne|Dňa|Dana|Vào|Pada|Στις|Tarihinde|В|On behalf|在|於|于|Il giorno|Il\.|"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Lun|Mar|Mer|Jeu|Ven|Sam|Dim|Mo|Di|Mi|Do|Fr|Sa|So)[a-z]{0,7}[.,]?\s|\d{1,4}[./\-年]\s?\d{1,2}|\d{1,2}[. ]\s?\w{3,10}\.?\s|"
    r"[\"“']?[^\s<>:：\"”']{1,30}[^<>:：]{0,60}<)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"[ \t]{0,4}(?:\d{4}[/\-.]\d{1,2}[/\-.]\d{1,2}|\d{1,2}[/\-.]\d{1,2}[/\-.]\d{2,4}|\d{4}-\w{3}-\d{1,2}).{0,120}<[^<>\s]{1,100}@[^<>\s]{1,100}>[ \t]?[:：]?$"
)
# “… wrote in message news:…”, as Outlook Express had it.
_NEWS = re.compile(r"\bwrote in (?:message|news:?|article) ?\S{0,100}$", re.IGNORECASE)
_ORIGINAL = (
    r"original|forwarded message|forwarded by|begin forwarded|wrote|原始|原邮件|原郵件|原文|原信|邮件原|转发|轉寄|轉發|转寄|回复的|邮件信息|"
    r"nachricht|message d.origine|message transféré|message transmis|mensaje|messaggio|mensagem|"
    r"oorspronkelijk|doorgestuurd|meddelelse|melding|meddelande|alkuperäinen|viesti|wiadomość|zpráva|üzenet|"
    r"orijinal|исходное|пересылаемое|сообщение|元の|転送|オリジナル|원본|전달|quoted|reply message"
)
_RULE = r"[\-_=—─\*~]"
_SEPARATOR = re.compile(
    rf"[ \t*|]{{0,6}}(?:{_RULE}{{2,80}}+[ \t\xa0]*+(?:[^\-_=—─\n]{{0,30}}?(?:{_ORIGINAL}))[^\n]{{0,80}}|"
    rf"begin forwarded message\s?:|début du message (?:réexpédié|transféré)\s?:|anfang der weitergeleiteten (?:nachricht|e-?mail)\s?:|"
    rf"=={{2,40}}.{{0,60}}写道\s?[:：]?\s?=={{2,40}}|inizio messaggio inoltrato\s?:|inicio del mensaje reenviado\s?:|início da mensagem (?:encaminhada|reenviada)\s?:|"
    rf"start påbegyndt|begin doorgestuurd bericht\s?:|vidarebefordrat brev\s?:|开始转发的邮件[:：]|以下是转发的邮件[:：])",
    re.IGNORECASE,
)
_LINE = re.compile(rf"[ \t]{{0,6}}{_RULE}{{2,200}}+[ \t]*$")
_LONG_LINE = re.compile(rf"[ \t]{{0,6}}{_RULE}{{10,200}}+[ \t]*$")
_MARGIN = r"[ \t\u3000*|>\-]{0,8}"
_FROM = re.compile(
    rf"{_MARGIN}(?:From|发件人|发信人|寄件者|寄件人|發件人|来自|Von|De|Da|Van|Fra|Från|Od|От(?: кого)?|Feladó|差出人|送信者|보낸 ?사람|보낸이|Gönderen|Kimden|Από|Expéditeur|Lähettäjä|Mittente|Remitente|Remetente|De la|Afsender|Avsändare|Nadawca|Odesílatel|Отправитель|מאת|من)[ \t*|\xa0]{{0,6}}[:：|]",
    re.IGNORECASE,
)
_FIELD = re.compile(
    rf"{_MARGIN}(?:Sent|Date|To|Cc|Subject|Reply-To|Importance|发送时间|发送日期|时间|日期|收件人|抄送|主题|主旨|寄件日期|寄件時間|收件者|副本|發送時間|日期|"
    rf"Gesendet|Datum|An|Kopie|Betreff|Envoyé(?: le)?|À|Objet|Enviado(?: el| em)?|Fecha|Para|Asunto|Assunto|Data|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|"
    rf"Sendt|Dato|Til|Emne|Skickat|Till|Ämne|Lähetetty|Päivämäärä|Vastaanottaja|Aihe|Wysłano|Wysłane|Do|Temat|Odesláno|Komu|Předmět|Predmet|Elküldve|Címzett|Tárgy|"
    rf"Отправлено|Дата|Кому|Копия|Тема|日時|送信日時|宛先|件名|보낸 ?날짜|날짜|받는 ?사람|제목|Tarih|Kime|Konu|Trimis|Către|Subiect|Στάλθηκε|Προς|Θέμα)[ \t*|\xa0]{{0,6}}[:：|]",
    re.IGNORECASE,
)
_GROUPWISE = re.compile(r">>> [^>].{0,120}\d[^>]{0,30}>>>[ \t]*$")
# Notes sets name, date and time above To, and no From.
_NOTES_DATE = re.compile(
    r"[ \t]{0,8}\d{1,2}[/.]\d{1,2}[/.]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?[ \t]*$",
    re.IGNORECASE,
)
_NOTES_TO = re.compile(r"[ \t]{0,40}(?:To|An|收件人)[ \t]?[:：]", re.IGNORECASE)
_NOTES_SUBJECT = re.compile(r"[ \t]{0,40}(?:Subject|Betreff|Thema|主题)[ \t]?[:：]", re.IGNORECASE)
_MAILBOX = re.compile(r"[:：|].{1,80}(?:<[^<>\s]{1,100}@[^<>\s]{1,100}>|\[mailto:)")
_ANY_FIELD = re.compile(
    rf"{_MARGIN}[^\s:：<>@]{{1,16}}(?:[ \xa0][^\s:：<>@]{{1,12}}){{0,2}}[ \t*\xa0]{{0,3}}[:：][ \t*\xa0]*\S"
)
_CLOSING = re.compile(
    r"[ \t\u3000]{0,4}(?:"
    r"(?:发自|来自|發自|发送自|發送自|傳送自|寄自|从|通过)\s?(?:我的|my|\w{0,8}(?:iphone|ipad|手机|手機|android|outlook|foxmail|qq ?邮箱|网易|邮箱大师|windows|华为|小米|huawei|xiaomi|redmi|honor|荣耀|vivo|oppo|三星|samsung|钉钉|企业微信|mail|邮件|邮箱|飞书)).{0,40}|"
    r"获取 ?outlook.{0,40}|下载.{0,20}outlook.{0,40}|(?:iphone|ipad|android|外部)から送信.{0,20}|(?:나의|내) ?(?:iphone|ipad).{0,10}보냄|"
    r"sent (?:from|via|using|with|by) \[?(?:my|an?|the|mail\b|mobile|outlook|yahoo|samsung|iphone|ipad|gmail|proton(?:mail)?|windows|blackberry|nine|spark|foxmail|nokia|hotmail|aol|mailbird|newton|superhuman|email|android|htc|sony|lg|t-mobile|verizon|virgin|cell|phone|huawei|xiaomi|surface|galaxy|typeapp|bluemail|k-9|front|missive|unibox|mailspring|airmail|boxer|cloudmagic|acompli|alto|telus|bell|rogers|o2|vodafone|orange|zoho|libero|virgilio)\b.{0,70}|"
    r"(?:get|download) outlook for .{0,80}|télécharger outlook pour .{0,80}|(?:von|gesendet von|gesendet mit|von meinem|diese nachricht wurde von meinem) .{0,40}(?:gesendet|iphone|ipad|android|handy|smartphone|blackberry|outlook|mobile|mail|web\.de|gmx).{0,40}|gesendet (?:von|mit|aus) .{1,60}|"
    r"envoyé (?:de|depuis|à partir d|avec|par) .{1,60}|enviado (?:desde|do|de|a partir|via|por) .{1,60}|inviato (?:da|dal|con) .{1,60}|"
    r"verstuurd (?:vanaf|vanuit|met) .{1,60}|verzonden (?:vanaf|vanuit|met) .{1,60}|skickat från .{1,60}|skickades? från .{1,60}|enviat (?:des|via) .{1,60}|provenance : courrier .{1,40}|sendt fra .{1,60}|lähetetty .{1,60}|"
    r"wysłan[eoy] z .{1,60}|odesláno z .{1,60}|отправлено (?:с|из) .{1,60}|gönderildi.{0,40}|iphone'umdan .{1,40}"
    r")$",
    re.IGNORECASE,
)
_DELIMITER = re.compile(r"(?:--|—|－－|——)[ \t\u3000\xa0]?$|[ \t]{0,2}\|[ \t|]*$")
_NAMED_DELIMITER = re.compile(r"-- [A-ZÄÖÜ][^,;:]{0,40}$")
_FOOTER = re.compile(
    r"mailing list|unsubscribe|listinfo|mailman|退订|google groups|to post to this|reply to this email directly|you received this",
    re.IGNORECASE,
)


def is_quoted(line: str) -> bool:
    """Whether a line is quoted by a mark at its beginning."""
    return _QUOTED.match(line) is not None


def is_ruled(line: str) -> bool:
    """Whether GroupWise quotes below: “>>> Name <address> date >>>”."""
    return len(line) < 200 and _GROUPWISE.match(line) is not None


def attribution(lines: list[str], at: int) -> int:
    """How many lines “On … X wrote:” takes that begins here; 0 where none begins."""
    line = lines[at][:_WIDTH]
    if not line.strip() or is_quoted(line):
        return 0
    if _DATED.match(line) or (_NEWS.search(line) and next_is_quoted(lines, at + 1)):
        return 1
    if not any(_may_end(one[-24:]) for one in islice(lines, at, at + 4)):
        return 0
    joined = ""
    for count, one in enumerate(islice(lines, at, at + 4), start=1):
        if not one.strip() or is_quoted(one):
            break
        joined = f"{joined} {one[:_WIDTH].strip()}".strip()
        if count == 2 and not _BEGINS.match(line):
            break
        if len(joined) > _WIDTH:
            break
        if _is_attribution(joined, followed=next_is_quoted(lines, at + count)):
            return count
    return 0


@lru_cache(maxsize=64)
def _may_end(end: str) -> bool:
    """Whether an attribution may end with a line, at little cost: most lines are none."""
    return end.rstrip(_TAIL)[-1:] in _COLONS or _VERB.search(end) is not None


def _is_attribution(text: str, *, followed: bool) -> bool:
    if not (followed or _DATES_OR_ADDRESSES.search(text)):
        return False
    bare = text.rstrip(_TAIL)
    ends = bare[-1:] in _COLONS
    found = _VERB.search(text) if ends else _VERB.search(text, max(0, len(text) - 24))
    if not ends and not (found and len(bare) - found.end() <= 3):
        return False
    dated = _WHEN.search(text) or _ADDRESS.search(text)
    if found and dated:
        return not _NOT_CLOSED.search(text[: found.start()])
    # In a language that is not listed: a date or an address, a colon, and quoted lines below.
    return followed and (bool(dated) or (bool(found) and len(text) < 120))


def next_is_quoted(lines: list[str], at: int) -> bool:
    """Whether the next line with anything in it is quoted by a mark."""
    for one in islice(lines, at, at + 6):
        if one.strip():
            return is_quoted(one)
    return False


def separator(lines: list[str], at: int) -> bool:
    """Whether “-----Original Message-----” or its like stands here, or a ruled block of headers."""
    line = lines[at][:_WIDTH]
    if is_ruled(line):
        return True
    if _SEPARATOR.match(line) and len(line.strip()) < 160:
        return True
    return bool(_LONG_LINE.match(line)) and any(
        header_block(lines, at + ahead) for ahead in (1, 2, 3) if at + ahead < len(lines)
    )


def header_block(lines: list[str], at: int) -> bool:
    """Whether the headers of a quoted message stand here, and not a sentence that begins with From."""
    line = lines[at][:_WIDTH]
    if notes_block(lines, at):
        return True
    if not (_FROM.match(line) or (_FIELD.match(line) and not is_quoted(line))):
        return False
    below = [one[:_WIDTH] for one in islice(lines, at + 1, at + 9) if one.strip()][:5]
    fields = sum(bool(_FIELD.match(one)) for one in below)
    if _FROM.match(line):
        others = "@" in line and len(below) >= 2 and all(map(_ANY_FIELD.match, below[:2]))
        return fields >= 1 or _MAILBOX.search(line) is not None or others
    return fields >= 2 and any(_FROM.match(one) for one in below)


def notes_block(lines: list[str], at: int) -> bool:
    """Whether Notes quotes from here: a name, a moment, then To and Subject."""
    if at + 1 >= len(lines) or not _NOTES_DATE.match(lines[at + 1][:80]):
        return False
    below = [one[:_WIDTH] for one in islice(lines, at + 2, at + 12) if one.strip()][:5]
    return bool(below and _NOTES_TO.match(below[0])) and any(map(_NOTES_SUBJECT.match, below))


def is_closing(line: str) -> bool:
    """Whether a line is what phones and web clients sign with."""
    if len(line) >= 120 or _CLOSING.match(line) is None:
        return False
    # “Sent from my desk, this is easier than from my phone.” is a sentence.
    return not (line.rstrip().endswith((".", "。")) and len(line.split()) > 6)


def is_delimiter(line: str) -> bool:
    """Whether a line sets off the signature (RFC 3676 4.3), or the card that 163 signs with."""
    return len(line) < 80 and _DELIMITER.match(line) is not None


def is_rule(line: str) -> bool:
    """Whether a line is nothing but a rule, or “-- Name”."""
    return len(line) < 200 and (_LINE.match(line) or _NAMED_DELIMITER.match(line)) is not None


def is_footer(line: str) -> bool:
    """Whether a line is of what mailing lists put below."""
    return _FOOTER.search(line[:_WIDTH]) is not None


def is_quoting(text: str) -> bool:
    """Whether a text quotes another message."""
    lines = text.split("\n")[:400]
    return any(
        separator(lines, at)
        or header_block(lines, at)
        or attribution(lines, at)
        or (is_quoted(line) and next_is_quoted(lines, at + 1))
        for at, line in enumerate(lines)
        if line.strip()
    )
