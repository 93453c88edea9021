"""Owns the error tree: every way a command can end badly, each with its exit code.

Exit codes are those of sendmail's sysexits.h. What happens to one recipient is a value, never
an exception; an exception ends the command.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from dispatch.words import Language, Words


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input: what, and where it stands (line counted from 1)."""

    problem: Words
    file: str | None = None
    line: int | None = None

    def said_in(self, language: Language) -> str:
        """`recipients.yaml 第 12 行：…`, without what is not known."""
        text = self.problem.said_in(language)
        if self.file is None:
            return text
        if language is Language.ENGLISH:
            where = self.file if self.line is None else f"{self.file}, line {self.line}"
            return f"{where}: {text}"
        where = self.file if self.line is None else f"{self.file} 第 {self.line} 行"
        return f"{where}：{text}"


class DispatchError(Exception):
    """What happened, all faults of the input at once, and what to do next."""

    exit_code: ClassVar[int] = 1

    def __init__(
        self, problem: Words, *, faults: Sequence[Fault] = (), advice: Words | None = None
    ) -> None:
        super().__init__(problem.en)
        self.problem = problem
        self.faults = tuple(faults)
        self.advice = advice

    def said_in(self, language: Language) -> str:
        """The whole message, one fault a line."""
        lines = [self.problem.said_in(language)]
        lines += [f"  - {fault.said_in(language)}" for fault in self.faults]
        if self.advice is not None:
            lines.append(self.advice.said_in(language))
        return "\n".join(lines)


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


class ProtocolBroken(DispatchError):
    """A server said what the protocol does not allow (EX_PROTOCOL)."""

    exit_code = 76


class LoginRefused(DispatchError):
    """The mailbox refused the login or the sender (EX_NOPERM)."""

    exit_code = 77


class SettingsError(DispatchError):
    """dispatch.yaml or the environment is faulty (EX_CONFIG)."""

    exit_code = 78
