"""Owns the question whether a text can be a mailbox: the addr-spec of RFC 5321 4.1.2.

Stricter than the RFC where the wire is: no quoted local part, no address literal. A recipient may
have letters beyond ASCII (RFC 6531), which only a server that offers SMTPUTF8 takes; our own
mailbox may not. Full-width letters are always a slip of the input method.
"""

import re
import unicodedata

from dispatch.recipients.values import is_control
from dispatch.words import Words

# What stands beyond ASCII has been looked at before these.
_ATEXT = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\U0010ffff-]+"
_LOCAL = re.compile(rf"{_ATEXT}(\.{_ATEXT})*")
_LETTER = r"[A-Za-z0-9\u0080-\U0010ffff]"
_LABEL = re.compile(rf"{_LETTER}([A-Za-z0-9\u0080-\U0010ffff-]{{0,61}}{_LETTER})?")


def address_problem(address: str, *, international: bool = False) -> Words | None:
    """What is wrong with a mailbox address; None where nothing is.

    `international` lets letters beyond ASCII pass.
    """
    what = _characters(address, international=international) or _parts(address)
    if what is None:
        return None
    shown = "".join("�" if is_control(one) else one for one in address)[:80]
    return Words(
        f"“{shown}”不能是邮箱地址：{what.zh}", f"“{shown}” cannot be a mail address: {what.en}"
    )


def _characters(address: str, *, international: bool) -> Words | None:
    if not address:
        return Words("是空的", "it is empty")
    if any(map(is_control, address)):
        return Words(
            "里面有看不见的控制字符或换行，请删掉重新输入",
            "it holds control characters or a line break; type it anew",
        )
    if "<" in address or ">" in address:
        return Words("只写邮箱本身，不写姓名和尖括号", "write the mailbox only, no name, no < >")
    wide = [one for one in address if not (one.isascii() or (international and _is_letter(one)))]
    if wide:
        return Words(
            f"“{wide[0]}”是全角字符或汉字，邮箱只能用半角英文字符",
            f"“{wide[0]}” is not an ASCII character",
        )
    if " " in address:
        return Words("里面有空格", "it holds a space")
    return None


def _is_letter(one: str) -> bool:
    """A letter or digit that is not merely another form of one (RFC 5198 3 asks for NFC, IDNA for
    NFKC: `ａ` is `a`)."""
    return one.isalnum() and unicodedata.normalize("NFKC", one) == one


def _parts(address: str) -> Words | None:
    match address.count("@"):
        case 0:
            return Words("缺少 @", "it has no @")
        case 1:
            local, _, domain = address.partition("@")
            return _local(local) or _domain(domain)
        case _:
            return Words(
                "不止一个 @；几个邮箱请写成列表，每个一行",
                "it has more than one @; write several mailboxes as a list, one a line",
            )


def _local(local: str) -> Words | None:
    if not local:
        return Words("@ 前面是空的", "nothing stands before the @")
    if len(local.encode()) > 64:  # RFC 5321 4.5.3.1.1
        return Words("@ 前面超过 64 个字符", "more than 64 characters stand before the @")
    if not _LOCAL.fullmatch(local):
        return Words(
            "@ 前面有不允许的字符，或点号位置不对",
            "a character before the @ is not allowed, or a dot is misplaced",
        )
    return None


def _domain(domain: str) -> Words | None:
    if not domain:
        return Words("@ 后面是空的", "nothing stands after the @")
    if "." not in domain:
        return Words("@ 后面的域名里没有点号", "the domain after the @ has no dot")
    labels = domain.split(".")
    # RFC 5321 4.5.3.1.2; a last label of digits would be an IP address, which is no mailbox.
    if len(domain) > 255 or not all(map(_LABEL.fullmatch, labels)) or labels[-1].isdigit():
        return Words(f"域名“{domain[:80]}”写错了", f"the domain “{domain[:80]}” is malformed")
    return None
