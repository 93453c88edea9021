"""Looks at statements as the server gets them: does each keep to the office that is served?

It knows nothing of how they were made: it reads the text, and takes out what it knows for kept.
"""

import re
from typing import Any

from dispatch.ledger import tables
from dispatch.ledger.scoping import office_of

_OURS = "|".join(sorted(tables.metadata.tables, key=len, reverse=True))
_NAMED = re.compile(
    rf"(?:\b(?:FROM|JOIN|USING|UPDATE|INTO|COPY|TRUNCATE|LOCK)|\bFROM\s+\w+,|\bAS\s+\w+,)"
    rf'\s+(?:ONLY\s+|TABLE\s+)*(?:\w+\.)?"?({_OURS})"?(?![\w.])',
    re.IGNORECASE,
)


def unscoped(statement: str, office: int) -> str | None:
    """A table of the ledger's that a statement reaches whole; None where there is none."""
    kept = rf"\(SELECT \* FROM (?:{_OURS}) WHERE office_id = {office}\)"
    rest = re.sub(kept, "(kept)", statement)
    for verb, table in re.findall(
        rf"\b(UPDATE|DELETE FROM) ({_OURS})\b(?= SET| WHERE| USING)", rest
    ):
        if re.search(rf"\bWHERE\b.*\b{table}\.office_id = {office}\b", rest, re.DOTALL):
            rest = rest.replace(f"{verb} {table}", "(kept)", 1)
    told = re.search(rf"\bINSERT INTO ({_OURS}) \(([^)]*)\)", rest)
    if told and "office_id" in told[2].split(", ") and "%(office_id" not in rest:
        rest = rest.replace(f"INSERT INTO {told[1]}", "(kept)", 1)
    found = _NAMED.search(rest)
    return None if found is None else found[1]


def refuse_unscoped(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
    """For `before_cursor_execute`; before there are offices there is nothing to keep."""
    office = office_of(connection.dialect)
    if office is None or connection.get_execution_options().get("aside"):
        return
    reached = unscoped(statement, office)
    assert reached is None, f"{reached} is reached whole by: {statement}"
