"""Owns changes of the roster: proposed, checked as a whole, shown, then written and noted.

Nothing is written that recipients.yaml could not be read with.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dispatch import config, notation
from dispatch.errors import Fault, InputError
from dispatch.ledger import Ledger
from dispatch.recipients import (
    COLUMN_WORDS,
    NEW_ROSTER,
    Asked,
    Changed,
    Changes,
    Recipient,
    Roster,
    Understood,
    by_names,
    groups_left,
    name_key,
    near_names,
    rewritten,
    table_against,
    understand_sheets,
)
from dispatch.records import Deed
from dispatch.tabular import read_sheets
from dispatch.words import Given, Words, listed, say
from dispatch.workflows.deeds import deed
from dispatch.workflows.office import Office


@dataclass(frozen=True, slots=True)
class Proposed:
    """A change of the roster that is sound; `missing` of `changes` is what it takes out.

    `kept` are those that a table does not have and that stay; `samples` are those of a new folder
    that go by themselves; `groups` what leaves which group.
    """

    before: str | None
    text: str
    changes: Changes
    kept: tuple[Recipient, ...] = ()
    groups: Mapping[str, frozenset[str]] | None = None
    samples: tuple[Recipient, ...] = ()


def understand_file(path: Path, asked: Asked) -> Understood:
    """What an office's own table says, faults and all; raises InputError for no table at all."""
    return understand_sheets(read_sheets(path), asked)


def propose_import(office: Office, understood: Understood, *, remove_missing: bool) -> Proposed:
    """What a table changes; raises InputError with every fault of it and of what would come."""
    before = config.roster_text(office.settings)
    roster = None if before is None else config.checked_roster(office.settings, before)
    listed = () if roster is None else roster.recipients
    changes, faults = table_against(understood.entries, listed)
    if understood.faults or faults:
        raise _faulty([*understood.faults, *faults])
    untouched = config.sample_recipients()
    samples = tuple(one for one in changes.missing if one in untouched)
    gone = changes.missing if remove_missing else samples
    kept = tuple(one for one in changes.missing if one not in gone)
    proposed = _proposed(office, before, replace(changes, missing=gone), kept, _OF_A_TABLE)
    return replace(proposed, samples=samples)


def _faulty(faults: Sequence[Fault]) -> InputError:
    return InputError(
        say("名册文件有 {count} 处问题，什么也没有改：", count=len(faults)),
        faults=sorted(faults, key=lambda one: (one.file or "", one.line or 0)),
        advice=say("请在表里改好上面各处，存盘，再导入一次。"),
    )


def propose(office: Office, changes: Changes) -> Proposed:
    """A change by hand; raises InputError where the roster would be faulty by it."""
    before = config.roster_text(office.settings)
    if before is None:
        office.roster()  # says what is missing
    return _proposed(office, before, changes, (), _BY_HAND)


_BY_HAND = say("请核对后再运行。")
_OF_A_TABLE = say(
    "单位改了名的，先在 recipients.yaml 里改 name，或把旧名写进新名的别名；不再发的，加 "
    "--remove-missing。"
)


def _proposed(
    office: Office,
    before: str | None,
    changes: Changes,
    kept: tuple[Recipient, ...],
    advice: Words,
) -> Proposed:
    base = NEW_ROSTER if before is None else before
    if not changes:
        return Proposed(before, base, changes, kept, {})
    file = office.settings.roster.name
    text = rewritten(base, file, changes)
    try:
        made = config.checked_roster(office.settings, text)
    except InputError as error:
        raise _would_be_faulty(text, error, advice) from None
    _prove(made, changes)
    gone = changes.missing
    groups = groups_left(notation.read(base, file), gone) if gone else {}
    return Proposed(before, text, changes, kept, groups)


def _would_be_faulty(text: str, error: InputError, advice: Words) -> InputError:
    """The faults of a text that nobody has seen: without its lines, with the line itself."""
    lines = text.splitlines()
    faults = [
        Fault(
            say(
                "{problem}（改后的这一行：{lines}）",
                problem=one.problem,
                lines=lines[one.line - 1].strip(),
            )
            if one.line and one.line <= len(lines)
            else one.problem
        )
        for one in error.faults
    ]
    return InputError(
        say("这样改，名册会有 {count} 处问题，什么也没有改：", count=len(faults)),
        faults=faults,
        advice=advice,
    )


def _prove(made: Roster, changes: Changes) -> None:
    """Every recipient is as it was meant to be: a fault of the program otherwise."""
    now = {one.name: one for one in made.recipients}
    meant = [*changes.added, *(one.after for one in changes.changed)]
    assert all(now.get(one.name) == one for one in meant)
    assert not {one.name for one in changes.missing} & set(now)


def write_roster(
    office: Office, ledger: Ledger, proposed: Proposed, by: Words, text: Callable[[Words], str]
) -> Path | None:
    """Writes recipients.yaml and notes who changed what; `by` says by which way, and
    `text` puts words into the language of this run.

    Returns where the old one is kept.
    """
    kept = config.save_roster(office.settings, proposed.before, proposed.text, office.world.clock())
    ledger.note(
        [
            deed(office, Deed.ROSTER, recipient=name, note=f"{text(by)}: {text(told)}")
            for name, told in _told(proposed.changes)
        ]
    )
    return kept


def _told(changes: Changes) -> Iterator[tuple[str, Words]]:
    for one in changes.added:
        addresses = ", ".join(one.addresses)
        yield (
            one.name,
            say("增加到“{tier}” {addresses}", tier=one.tier, addresses=addresses),
        )
    for each in changes.changed:
        yield each.before.name, in_words(each)
    for one in changes.missing:
        yield one.name, say("去掉")


def in_words(one: Changed) -> Words:
    """A change field by field, on one line."""
    told = [(COLUMN_WORDS[each.column], each.before, each.after) for each in one.differences]
    return listed(
        (
            Given(f"{name.zh} {old.zh} → {new.zh}", f"{name.en} {old.en} → {new.en}")
            for name, old, new in told
        ),
        "；",
    )


def one_recipient(roster: Roster, name: str) -> Recipient:
    """A recipient by name or alias; raises InputError with those that come near."""
    known = by_names(roster.recipients)
    key = name_key(name)
    if (found := known.get(key)) is not None:
        return found
    near = near_names(key, {spelt: one.name for spelt, one in known.items()})
    raise InputError(
        say("名册里没有“{name}”。", name=name),
        advice=say("相近的有：{listed}。", listed=listed(near or ["—"])),
    )


def change_one(
    office: Office, name: str, change: Callable[[Recipient], Recipient]
) -> tuple[Recipient, Proposed]:
    """A change of one recipient; returns it as it was."""
    before = one_recipient(office.roster(), name)
    after = change(before)
    changes = Changes() if after == before else Changes(changed=(Changed(before, after),))
    return before, propose(office, changes)
