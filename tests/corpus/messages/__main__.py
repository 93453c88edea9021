"""Writes the corpus out: `PYTHONPATH=tests python -m corpus.messages FOLDER` makes a file of each message
and a table of what it must be taken for."""

import sys
from dataclasses import fields
from pathlib import Path

from corpus.messages import ALL


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    names = [field.name for field in fields(ALL[0]) if field.name != "raw"]
    rows = ["\t".join(["file", *names])]
    for at, case in enumerate(ALL):
        file = folder / f"{at:03}.eml"
        file.write_bytes(case.raw)
        values = (getattr(case, name) for name in names)
        rows.append("\t".join([file.name, *("" if one is None else repr(one) for one in values)]))
    (folder / "expected.tsv").write_text("\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
