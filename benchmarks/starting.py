"""Measures how soon `dispatch status 2023-06` shows its first line, for 5,000 recipients.

Beside it, in turns: how long `python -c 'import typer, sqlalchemy'` takes, which is what a program
made of these two cannot do without. Bar: 1.6 times. `make bench-start`.
"""

import argparse
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from office_ledger import planned  # noqa: E402 - beside the tests

BAR = 1.6
_SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
mailbox: {address: office@linchengqu.example, provider: plain,
  smtp: {host: smtp.linchengqu.example}, imap: {host: imap.linchengqu.example}}
"""


def main() -> None:
    """Prints the medians, and fails where the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--recipients", type=int, default=5000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder)
        furnish(office, asked.recipients)
        status = [sys.executable, "-m", "dispatch", "status", "2023-06", "-C", folder]
        imports = [sys.executable, "-c", "import typer, sqlalchemy"]
        first_line(status), whole(imports)  # what is not compiled yet is compiled now
        pairs = [(first_line(status), whole(imports)) for _ in range(asked.rounds)]
        until_end = whole(status)
    ours = statistics.median(one for one, _ in pairs)
    theirs = statistics.median(one for _, one in pairs)
    print(f"first line of status, {asked.recipients} recipients: {1000 * ours:.0f} ms (median)")
    print(f"import typer, sqlalchemy:                   {1000 * theirs:.0f} ms (median)")
    print(f"ratio {ours / theirs:.2f}, bar {BAR}; the whole table in {until_end:.2f} s")
    if ours > BAR * theirs:
        raise SystemExit("slower than the bar")


def furnish(office: Path, count: int) -> None:
    """An office whose issue has been sent to so many; two in three have replied."""
    (office / "dispatch.yaml").write_text(_SETTINGS, encoding="utf-8")
    path = office / ".dispatch" / "ledger.sqlite3"
    ledger, _ = planned(path, count)
    ledger.close()
    with sqlite3.connect(path) as database:
        database.execute("update delivery set state='accepted', code=250, sent_at=?", [_AT])
        database.execute(
            "insert into evidence (delivery_id, kind, proves, matched_by, believed, at,"
            " recorded_at, summary_zh, summary_en) select id, 'reply', 'replied', 'message-id', 1,"
            " ?, ?, '回复：收到', 'reply: 收到' from delivery where id % 3",
            [_AT, _AT],
        )
        database.execute(
            "update recipient set standing='replied' where id in"
            " (select recipient_id from delivery where id % 3)"
        )
        database.execute(
            "insert into cursor values ('office@linchengqu.example','INBOX',1,1,?)", [_AT]
        )


_AT = "2023-08-30 01:30:00.000000"


def first_line(command: list[str]) -> float:
    """Seconds until the first line stood on stdout."""
    begun = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - begun
        process.stdout.read()
    assert "2023-06" in line.decode(), line
    assert process.returncode == 0
    return taken


def whole(command: list[str]) -> float:
    """Seconds until the process had ended."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=_environment())
    return time.perf_counter() - begun


def _environment() -> dict[str, str]:
    return {**os.environ, "DISPATCH_LANG": "zh", "PYTHONUTF8": "1"}


if __name__ == "__main__":
    main()
