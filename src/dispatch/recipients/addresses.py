"""Owns the question whether a text can be a mailbox: the addr-spec of RFC 5321 4.1.2, ASCII only.

Stricter than the RFC where the wire is: no quoted local part, no address literal, no SMTPUTF8,
which the providers of `providers` do not offer.
"""

import re

from dispatch.recipients.values import is_control
from dispatch.words import Words

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


def address_problem(address: str) -> Words | None:
    """What is wrong with a mailbox address; None where nothing is."""
    what = _characters(address) or _parts(address)
    if what is None:
        return None
    shown = "".join("�" if is_control(one) else one for one in address)[:80]
    return Words(
        f"“{shown}”不能是邮箱地址：{what.zh}", f"“{shown}” cannot be a mail address: {what.en}"
    )


def _characters(address: str) -> Words | None:
    if not address:
        return Words("是空的", "it is empty")
    if any(map(is_control, address)):
        return Words(
            "里面有看不见的控制字符或换行，请删掉重新输入",
            "it holds control characters or a line break; type it anew",
        )
    if "<" in address or ">" in address:
        return Words("只写邮箱本身，不写姓名和尖括号", "write the mailbox only, no name, no < >")
    wide = [one for one in address if not one.isascii()]
    if wide:
        return Words(
            f"“{wide[0]}”是全角字符或汉字，邮箱只能用半角英文字符",
            f"“{wide[0]}” is not an ASCII character",
        )
    if " " in address:
        return Words("里面有空格", "it holds a space")
    return None


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
    if len(local) > 64:  # RFC 5321 4.5.3.1.1
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
