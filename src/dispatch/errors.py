"""Owns the error tree: every way a command can end badly, each with its exit code.

Exit codes are those of sendmail's sysexits.h. What happens to one recipient is a value, never
an exception; an exception ends the command.
"""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from dispatch.words import Given, Language, Words, say


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input: what, and where it stands (line counted from 1)."""

    problem: Words
    file: str | None = None
    line: int | None = None

    @property
    def words(self) -> Words:
        """`recipients.yaml 第 12 行：…`, without what is not known."""
        if self.file is None:
            return self.problem
        where: Words = Given(self.file)
        if self.line is not None:
            where = say("{file} 第 {line} 行", file=self.file, line=self.line)
        return say("{where}：{problem}", where=where, problem=self.problem)

    def said_in(self, language: Language) -> str:
        """The same in a language."""
        return self.words.said_in(language)


class DispatchError(Exception):
    """What happened, all faults of the input at once, and what to do next."""

    exit_code: ClassVar[int] = 1

    def __init__(
        self, problem: Words, *, faults: Sequence[Fault] = (), advice: Words | None = None
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.faults = tuple(faults)
        self.advice = advice

    def __str__(self) -> str:
        return self.problem.en

    def said_in(self, language: Language) -> str:
        """The whole message, one fault a line."""
        lines = [self.problem.said_in(language)]
        lines += [f"  - {fault.said_in(language)}" for fault in self.faults]
        if self.advice is not None:
            lines.append(self.advice.said_in(language))
        return "\n".join(lines)


class FileUnusable(DispatchError):
    """A file or a folder cannot be read or written (EX_IOERR)."""

    exit_code = 74


class InputError(DispatchError):
    """An issue, a roster or another file of the user's is faulty (EX_DATAERR)."""

    exit_code = 65


class ServerUnreachable(DispatchError):
    """A mail server does not answer (EX_UNAVAILABLE)."""

    exit_code = 69


class LedgerUnusable(DispatchError):
    """The ledger cannot be read or written (EX_IOERR)."""

    exit_code = 74


class TryAgain(DispatchError):
    """Nothing is wrong for good: deferred, locked or stale (EX_TEMPFAIL)."""

    exit_code = 75


class Stopped(DispatchError):
    """The user asked for an end before there was one (128 + SIGINT, as shells have it)."""

    exit_code = 130


class ProtocolBroken(DispatchError):
    """A server said what the protocol does not allow (EX_PROTOCOL)."""

    exit_code = 76


class LoginRefused(DispatchError):
    """The mailbox refused the login or the sender (EX_NOPERM)."""

    exit_code = 77


class SettingsError(DispatchError):
    """dispatch.yaml or the environment is faulty (EX_CONFIG)."""

    exit_code = 78


_SYSTEM = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "所在的磁盘是只读的",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘配额用完了",
    errno.EISDIR: "这是文件夹，不是文件",
    errno.ENOTDIR: "路径中间有一段不是文件夹",
    errno.EEXIST: "已经有同名的文件",
    errno.ENAMETOOLONG: "名字太长",
    errno.EIO: "磁盘读写出错",
    errno.EMFILE: "打开的文件太多",
}


def reason(error: OSError) -> Words:
    """What the system said of a file, for a clerk; its own words where it said something rare."""
    said = error.strerror or type(error).__name__
    return Given(_SYSTEM.get(error.errno or 0, said), said)


def unusable(error: Exception) -> FileUnusable | None:
    """What ends a command when the disk or a permission fails it; None for any other error."""
    if not isinstance(error, OSError) or error.errno not in _SYSTEM:
        return None
    why, name = reason(error), error.filename
    problem = say("文件读写不了：{why}。", why=why)
    if name:
        problem = say("文件读写不了 {name}：{why}。", name=name, why=why)
    return FileUnusable(
        problem,
        advice=say("请检查磁盘空间和文件夹权限，再运行一次；已经发出的都记在台账里。"),
    )
