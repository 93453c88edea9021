"""Owns the files that travel with an issue (forms to fill in, a 回执): read, checked, per tier."""

import mimetypes
from pathlib import Path

from dispatch.errors import Fault, InputError, reason
from dispatch.issue import Attachment, Enclosure, Issue
from dispatch.tiers import Tier
from dispatch.words import Words, say

# Most providers refuse a message over 50 MB; base64 makes a third more of it.
_LARGEST = 30 * 1024 * 1024


class Enclosures:
    """All files of an issue's head, read once; raises InputError with every fault."""

    def __init__(self, issue: Issue, beside: Path) -> None:
        self._issue = issue
        self._files: dict[str, Attachment] = {}
        faults = []
        for one in issue.attachments:
            try:
                self._files[one.path] = _read(one, beside)
            except InputError as error:
                faults.append(Fault(error.problem, f"{issue.number}.md"))
        if faults:
            raise InputError(
                say("附件有问题，没有发送任何邮件。"),
                faults=faults,
                advice=say("请把文件放进 issues/，或改正稿件开头的 attachments。"),
            )

    def of(self, tier: Tier) -> tuple[Attachment, ...]:
        """The files of one tier, in the order of the head."""
        return tuple(self._files[one.path] for one in self._issue.attachments if tier in one.tiers)


def _read(one: Enclosure, beside: Path) -> Attachment:
    path = (beside / one.path).resolve()
    if not path.is_relative_to(beside.resolve()):
        raise _unusable(one, say("不在 issues/ 文件夹里"))
    try:
        if path.stat().st_size > _LARGEST:
            raise _unusable(one, say("超过 30 MB，邮箱发不出去"))
        content = path.read_bytes()
    except OSError as error:
        raise _unusable(one, reason(error)) from None
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Attachment(path.name, kind, content)


def _unusable(one: Enclosure, why: Words) -> InputError:
    return InputError(say("附件 {path} 用不了：{why}", path=one.path, why=why))
