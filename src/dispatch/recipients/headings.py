"""Owns the words of an office's own table: what columns are by their headings, what cells mean.

A word that is not here is never guessed at: a unit in the wrong tier embarrasses the office.
"""

import re
import unicodedata
from enum import StrEnum

from dispatch.recipients.values import RecipientKind
from dispatch.tiers import Tier
from dispatch.words import say, say_as


class Column(StrEnum):
    """What a column of a roster says of a recipient, by its key in recipients.yaml."""

    NAME = "name"
    TIER = "tier"
    ADDRESS = "address"
    ALIASES = "aliases"
    KIND = "kind"
    PAPER = "paper"
    CHASE = "chase"
    CONTACT = "contact"
    PHONE = "phone"


COLUMN_WORDS = {
    Column.NAME: say("单位名称"),
    Column.TIER: say_as("headings", "类别"),
    Column.ADDRESS: say("邮箱"),
    Column.ALIASES: say("别名"),
    Column.KIND: say("单位或个人"),
    Column.PAPER: say_as("headings", "纸质"),
    Column.CHASE: say_as("headings", "催办"),
    Column.CONTACT: say("联系人"),
    Column.PHONE: say("电话"),
}

# Of a person in a table of persons; the person to ring in a table of units.
PERSON_NAME = "姓名"

_HEADINGS = {
    Column.NAME: (
        "单位 单位名称 收件单位 收文单位 接收单位 发送单位 部门 部门名称 收件人 "
        "收件单位名称 收件人名称 名称 单位或个人名称 "
        "name unit recipient organization organisation unitname"
    ),
    Column.TIER: (
        "类别 类型 级别 分类 报送类别 报送类型 报送级别 发送类别 报/送/发 tier category level"
    ),
    Column.ADDRESS: (
        "邮箱 电子邮箱 email 邮箱地址 电子邮箱地址 电子邮件 电子邮件地址 邮件地址 收件邮箱 "
        "收件地址 备用邮箱 其他邮箱 单位邮箱 工作邮箱 邮箱账号 "
        "address addresses emailaddress mail mailbox"
    ),
    Column.ALIASES: "别名 简称 旧称 又名 单位简称 别称 曾用名 alias aliases shortname",
    Column.KIND: "性质 单位或个人 单位/个人 收件人类型 kind",
    Column.PAPER: "纸质 是否纸质 送纸质 纸质件 是否送纸质 纸质送达 paper onpaper",
    Column.CHASE: "催办 是否催 是否催办 催 催收 要不要催 chase",
    Column.CONTACT: "联系人 联络员 联络人 联系人姓名 经办人 contact contactperson",
    Column.PHONE: (
        "电话 联系电话 电话号码 办公电话 手机 手机号 手机号码 联系方式 座机 单位电话 联系人电话 "
        "phone tel telephone mobile"
    ),
}
_BY_HEADING = {word: column for column, words in _HEADINGS.items() for word in words.split()}
_BY_HEADING |= {words.zh: column for column, words in COLUMN_WORDS.items()}
# Known, and of no use here.
_OF_NO_USE = frozenset(["序号", "编号", "备注", "说明", "no", "number", "remarks", "note", "notes"])

# 分送 and 主送 are not here: offices mean 送 by them as well as 发.
_TIERS = {
    Tier.REPORTED_UP: "报 主报 上报 抄报 呈报 报上级 上级 up reportedup",
    Tier.SENT_ACROSS: "送 抄送 送同级 同级 平级 across sentacross",
    Tier.ISSUED_DOWN: "发 印发 下发 发下级 下级 down issueddown",
}
_BY_TIER = {word: tier for tier, words in _TIERS.items() for word in words.split()}

_YES = frozenset(["是", "有", "对", "要", "√", "✓", "✔", "☑", "1", "y", "yes", "true"])
_NO = frozenset(["否", "无", "不", "不要", "×", "✗", "✘", "x", "☐", "0", "n", "no", "false"])
_PAPER = {**dict.fromkeys(("纸质", "送纸质", "纸质件", "paper"), True)}
_PAPER |= dict.fromkeys(("电子", "邮件", "电子邮件", "邮箱", "mail", "email"), False)
_CHASE = {"催": True, "催办": True, "不催": False, "不催办": False}
_KINDS = {
    "单位": RecipientKind.UNIT,
    "unit": RecipientKind.UNIT,
    "个人": RecipientKind.PERSON,
    "人": RecipientKind.PERSON,
    "person": RecipientKind.PERSON,
}
_NOTHING = frozenset(["-", "--", "—", "——", "/", "无", "暂无", "没有", "n/a", "none"])
_REMARK = re.compile(r"[(（【\[].*?[)）】\]]")


def folded(text: str) -> str:
    """A word for comparison: half width, lower case, no spaces, no marks at either end."""
    kept = "".join(unicodedata.normalize("NFKC", text).lower().split())
    return kept.strip(":：*.,、。;；-_“”\"'").replace("-", "").replace("_", "")


def column_of(heading: str) -> Column | None:
    """What a column is by its heading; remarks in brackets and a number at the end do not count."""
    bare = folded(_REMARK.sub("", heading)).rstrip("0123456789一二三")
    return _BY_HEADING.get(bare)


def is_known(heading: str) -> bool:
    """Whether a heading is one that a roster's table usually has, of use here or not."""
    bare = folded(_REMARK.sub("", heading))
    return bare in _OF_NO_USE or bare == PERSON_NAME or column_of(heading) is not None


def is_of_no_use(heading: str) -> bool:
    """Whether a column is known to say nothing that is kept here."""
    return folded(_REMARK.sub("", heading)) in _OF_NO_USE


def tier_of(text: str) -> Tier | None:
    """报, 主报, 抄送, 印发 …: the tier that a word names without doubt."""
    bare = re.sub(r"^[0-9一二三四五六七八九十]+[、.．)）]", "", text.strip())
    bare = folded(_REMARK.sub("", bare))
    return _BY_TIER.get(bare) or _BY_TIER.get(bare.removesuffix("类").removesuffix("单位"))


def kind_of(text: str) -> RecipientKind | None:
    """A unit or a person."""
    return _KINDS.get(folded(text))


def says_paper(text: str) -> bool | None:
    """Whether a cell says that one gets paper; None where it cannot be told."""
    return _answer(text, _PAPER)


def says_chase(text: str) -> bool | None:
    """Whether a cell says that one is chased; None where it cannot be told."""
    return _answer(text, _CHASE)


def _answer(text: str, more: dict[str, bool]) -> bool | None:
    word = folded(text)
    if word in _YES or word in _NO:
        return word in _YES
    return more.get(word)


def says_nothing(text: str) -> bool:
    """Whether a cell is empty or says so: 无, —."""
    bare = "".join(unicodedata.normalize("NFKC", text).lower().split())
    return not bare or bare in _NOTHING
