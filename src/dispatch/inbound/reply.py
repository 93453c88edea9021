"""Owns the fresh text of a reply: what its writer added, without what is quoted or signed."""

import re

_MARK = re.compile(
    r"^\s*(?:"
    r"[-_=—─]{2,}\s*(?:原始邮件|原邮件|回复的原邮件|转发的?邮件|邮件原文|Original(?: Message)?|Original Mail|Forwarded message|Ursprüngliche Nachricht)\s*[-_=—─]*"
    r"|[-_=—─]{5,}\s*$(?=\s*(?:发件人|From|寄件者))"
    r"|在?\s*\d{4}\s*[年\-/.].{4,80}(?:写道|寫道|来信|wrote)\s*[：:]?"
    r"|(?:于|在)\s*.{4,160}(?:写道|寫道)\s*[：:]"
    r"|At\s+(?:\w{3},\s*)?\d{1,4}[\s\-].{5,200}(?:wrote|写道)\s*[：:]"
    r"|On\s.{6,300}\bwrote\s*:"
    r"|Le\s.{6,200}\ba écrit\s*:"
    r"|Am\s.{6,200}\bschrieb.{0,80}:"
    r"|[*]{0,2}(?:发件人|寄件者|From)[*]{0,2}\s*[：:].{0,200}$"
    r"|________________________________"
    r")",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(
    r"^\s*[*]{0,2}(?:发送时间|日期|时间|收件人|抄送|主题|Sent|Date|To|Cc|Subject)[*]{0,2}\s*[：:]",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(r"^\s*[*]{0,2}(?:发件人|寄件者|From)[*]{0,2}\s*[：:]", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"^(?:-- ?$|--\s*$|—+\s*$|\s*(?:发自|来自)我的|\s*发送自|\s*Sent from (?:my|Mail)|\s*Get Outlook for|\s*从我的.{0,20}发送)",
    re.IGNORECASE,
)


def fresh_text(body: str) -> str:
    """The text above the first quote mark, without quoted lines and the signature."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:5000]
    kept: list[str] = []
    for index, line in enumerate(lines):
        if _SIGNATURE.match(line) or _is_mark(lines, index):
            break
        if re.match(r"^\s*[>＞|]", line):
            continue
        kept.append(line.strip().replace("\u3000", " ").strip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _is_mark(lines: list[str], index: int) -> bool:
    line = lines[index][:400]
    if _FROM_LINE.match(line):
        # A header block, not a sentence that begins with From.
        return any(_HEADER_LINE.match(one[:200]) for one in lines[index + 1 : index + 5])
    if _MARK.match(line):
        return True
    # “On … wrote:” is often folded over two or three lines.
    if re.match(r"^\s*(?:On\s|在\s*\d{4}|于\s*\d{4}|At\s+(?:\w{3},\s*)?\d)", line):
        return bool(_MARK.match(" ".join(lines[index : index + 3])[:400]))
    return False
