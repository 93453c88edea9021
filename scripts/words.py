"""`make words`: takes what the screen says out of the code into the English catalogue, compiles it.

The Chinese in the code is the source; English is written by hand into dispatch.po. What is new
stands there without English, what was changed is marked fuzzy, what is no longer said is dropped; a
test fails until each has its English. Only this script and that test need Babel.
"""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
PO = ROOT / "src/dispatch/locale/en/LC_MESSAGES/dispatch.po"
MO = PO.with_suffix(".mo")
# What marks a text for the catalogue; say_as begins with the context.
KEYWORDS = {"say": None, "say_as": ((1, "c"), 2), "t": None, "translatable": None}
# The same sentences make the same file, whenever it is made.
_ANY_DAY = datetime(2023, 8, 30, tzinfo=UTC)


def in_the_code() -> Catalog:
    """Every sentence of the code, in the order of its files."""
    found = Catalog(locale="en", domain="dispatch")
    for file, line, message, _, context in extract_from_dir(
        ROOT / "src" / "dispatch", method_map=[("**.py", "python")], keywords=KEYWORDS
    ):
        found.add(message, locations=[(f"src/dispatch/{file}", line)], context=context)
    return found


def in_english() -> Catalog:
    """The English catalogue as it stands."""
    with PO.open("rb") as file:
        catalogue = read_po(file, locale="en", domain="dispatch")
    catalogue.creation_date = _ANY_DAY
    return catalogue


def compiled(catalogue: Catalog) -> bytes:
    """The catalogue as the program reads it; fuzzy sentences are left out."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def main() -> None:
    """Updates and compiles; says what waits for its English."""
    english = in_english()
    english.update(in_the_code())
    english.obsolete.clear()
    out = io.BytesIO()
    write_po(out, english, width=100, omit_header=True, include_lineno=False)
    header = PO.read_text("utf-8").partition("\n\n")[0]
    PO.write_text(header + "\n\n" + out.getvalue().decode("utf-8").strip() + "\n", "utf-8")
    MO.write_bytes(compiled(in_english()))
    waiting = [one for one in english if one.id and (one.fuzzy or not one.string)]
    for one in waiting:
        sys.stderr.write(f"{'fuzzy' if one.fuzzy else 'no English'}: {one.id}\n")
    sys.exit(1 if waiting else 0)


if __name__ == "__main__":
    main()
