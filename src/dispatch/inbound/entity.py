"""Owns a MIME entity (RFC 2045 2.4) as `email` has it, with its fields found at once.

`email` walks through all fields for each question, which costs most where a mailbox has thousands
of messages.
"""

from email.message import Message
from typing import Any

# compat32, without the half of `email` that importing it from `email.policy` brings along.
POLICY: Any = Message().policy


class Entity(Message):
    """A message or part with an index of its fields, made when it is first asked and after a change."""

    _headers: list[tuple[str, str]]
    _payload: Any
    _default_type: str

    def __init__(self, policy: Any = POLICY) -> None:
        super().__init__(policy)
        self._indexed = -1
        self._by_name: dict[str, list[str]] = {}
        self._type: str | None = None

    @classmethod
    def of(cls, fields: list[tuple[str, str]], default_type: str) -> "Entity":
        """One with these fields, and no body yet."""
        one = cls()
        one._headers, one._default_type = fields, default_type
        return one

    def by_name(self) -> dict[str, list[str]]:
        """The raw values of its fields, in their order, by the name in lower case."""
        if self._indexed != len(self._headers):
            found: dict[str, list[str]] = {}
            for name, value in self._headers:
                found.setdefault(name.lower(), []).append(value)
            self._by_name, self._indexed, self._type = found, len(self._headers), None
        return self._by_name

    def get(self, name: str, failobj: Any = None) -> Any:
        values = self.by_name().get(name.lower())
        return failobj if values is None else self.policy.header_fetch_parse(name, values[0])

    def get_content_type(self) -> str:
        self.by_name()
        if self._type is None:
            self._type = super().get_content_type()
        return self._type

    def set_default_type(self, ctype: str) -> None:
        super().set_default_type(ctype)
        self._type = None

    def hold(self, body: "str | list[Entity]") -> None:
        """Has this for its body, as the parser has it: octets in surrogates, or parts."""
        self._payload = body

    def append_text(self, text: str) -> None:
        """More of the body of a message without parts.

        What of the head was no field is text already; `get_payload` would make question marks of it.
        """
        if not self.is_multipart():
            self._payload = (self._payload or "") + text


def fields_of(message: Message) -> dict[str, list[str]]:
    """The raw values of a message's fields by the name in lower case."""
    if isinstance(message, Entity):
        return message.by_name()
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), []).append(str(value))
    return found
