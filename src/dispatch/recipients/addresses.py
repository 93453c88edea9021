"""Owns the question whether a text can be a mailbox: the addr-spec of RFC 5321 4.1.2.

Stricter than the RFC where the wire is: no quoted local part, no address literal. A recipient may
have letters beyond ASCII (RFC 6531), which only a server that offers SMTPUTF8 takes; our own
mailbox may not. Full-width letters are always a slip of the input method.
"""

import re
import unicodedata

from dispatch.recipients.values import is_control
from dispatch.words import Words, say, say_as

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
    return say("“{shown}”不能是邮箱地址：{what}", shown=shown, what=what)


def _characters(address: str, *, international: bool) -> Words | None:
    if not address:
        return say_as("addresses", "是空的")
    if any(map(is_control, address)):
        return say("里面有看不见的控制字符或换行，请删掉重新输入")
    if "<" in address or ">" in address:
        return say("只写邮箱本身，不写姓名和尖括号")
    wide = [one for one in address if not (one.isascii() or (international and _is_letter(one)))]
    if wide:
        return say("“{wide}”是全角字符或汉字，邮箱只能用半角英文字符", wide=wide[0])
    if " " in address:
        return say("里面有空格")
    return None


def _is_letter(one: str) -> bool:
    """A letter or digit that is not merely another form of one (RFC 5198 3 asks for NFC, IDNA for
    NFKC: `ａ` is `a`)."""
    return one.isalnum() and unicodedata.normalize("NFKC", one) == one


def _parts(address: str) -> Words | None:
    match address.count("@"):
        case 0:
            return say("缺少 @")
        case 1:
            local, _, domain = address.partition("@")
            return _local(local) or _domain(domain)
        case _:
            return say("不止一个 @；几个邮箱请写成列表，每个一行")


def _local(local: str) -> Words | None:
    if not local:
        return say("@ 前面是空的")
    if len(local.encode()) > 64:  # RFC 5321 4.5.3.1.1
        return say("@ 前面超过 64 个字符")
    if not _LOCAL.fullmatch(local):
        return say("@ 前面有不允许的字符，或点号位置不对")
    return None


def _domain(domain: str) -> Words | None:
    if not domain:
        return say("@ 后面是空的")
    if "." not in domain:
        return say("@ 后面的域名里没有点号")
    labels = domain.split(".")
    # RFC 5321 4.5.3.1.2; a last label of digits would be an IP address, which is no mailbox.
    if len(domain) > 255 or not all(map(_LABEL.fullmatch, labels)) or labels[-1].isdigit():
        return say("域名“{domain}”写错了", domain=domain[:80])
    return None
