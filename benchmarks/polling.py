"""What a poll costs, beside imaplib on the same Dovecot: messages a second, and an idle poll.

`make bench-poll`. All sides take turns in each round, since machines are shared and noisy: only the
ratios are worth keeping. Messages are of the corpus, four kinds in equal parts, filled up to some
2.5 KB each with the trace and signature fields that a message has collected when it arrives.
"""

import argparse
import asyncio
import imaplib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

MESSAGES = 5000
UNITS = 1250
FULL, FEW = 100_000, 100
KINDS = ("delivery-report", "read-receipt", "reply", "auto-reply")


def messages(sent) -> list[bytes]:
    """The four kinds in equal parts, filled up to the size that they have in life."""
    from corpus import messages as corpus
    from corpus.postbag import mailbox
    from office_ledger import OWN

    by_kind = [[one for one in corpus.ALL if one.kind == kind] for kind in KINDS]
    cases = [of_kind[n % len(of_kind)] for n in range(12) for of_kind in by_kind]
    made = mailbox(MESSAGES, sent, OWN, cases)
    return [_travelled(one) for one in made]


def _travelled(raw: bytes) -> bytes:
    """A message with the fields of its way, folded as servers fold them."""
    signature = (
        b"DKIM-Signature: v=1; a=rsa-sha256; d=unit.example; s=s1;\r\n\tb="
        + b"\r\n\t".join([b"w" * 70] * 5)
    )
    hop = (
        b"Received: from mx%d.unit.example (mx%d.unit.example [192.0.2.%d])\r\n"
        b"\tby relay%d.unit.example (Postfix) with ESMTPS id 4RbXyz0abc\r\n"
        b"\tfor <office@linchengqu.example>; Wed, 30 Aug 2023 09:2%d:00 +0800 (CST)\r\n"
    )
    way = [b"%s\r\n" % signature, *(hop % ((n,) * 5) for n in range(1, 9))]
    for field in way:
        if len(raw) + len(field) <= 2600:
            raw = field + raw
    return raw


def put(server, account: str, raws: list[bytes]) -> None:
    """Straight into the Maildir, as mail lies there once its owner has looked at it."""
    home = server.mail_folder / account / "Maildir"
    for beside in ("new", "cur", "tmp"):
        (home / beside).mkdir(parents=True, exist_ok=True)
    for n, raw in enumerate(raws):
        # Left in `new`, where EXAMINE may not move it, Dovecot reads the whole folder every time.
        path = home / "cur" / f"{1693360000 + n}.M{n}.bench:2,S"
        path.write_bytes(raw.replace(b"\r\n", b"\n"))
    owner = (server.mail_folder / account).stat()
    for path in (home, *home.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)


def bare(server, account: str, password: str, batch: int) -> float:
    """imaplib fetching everything and throwing it away."""
    with imaplib.IMAP4(server.host, server.port) as client:
        client.login(account, password)
        client.select("INBOX", readonly=True)
        started = time.perf_counter()
        got = 0
        for first in range(1, MESSAGES + 1, batch):
            _, found = client.uid("FETCH", f"{first}:{first + batch - 1}", "(BODY.PEEK[])")
            got += sum(isinstance(one, tuple) for one in found)
        assert got == MESSAGES
        return MESSAGES / (time.perf_counter() - started)


async def only_fetch(access, batch: int) -> float:
    """The imap room alone: sizes, then the messages, thrown away."""
    from dispatch.imap import Folder, Mailbox

    mailbox = await Mailbox.open(access)
    selected = await mailbox.examine(Folder("INBOX"))
    started = time.perf_counter()
    uids = await mailbox.uids_above(selected, 0)
    for at in range(0, len(uids), batch):
        some = [one.uid for one in await mailbox.sizes(uids[at : at + batch])]
        assert len(await mailbox.fetch(some)) == len(some)
    rate = len(uids) / (time.perf_counter() - started)
    await mailbox.close()
    return rate


def polled(access, template: Path, folder: Path) -> tuple[float, int]:
    """A whole poll into a ledger that has heard nothing yet: rate, and what was recorded."""
    from dispatch.ledger import Ledger
    from office_ledger import read

    path = folder / "ledger.sqlite3"
    for beside in folder.glob("ledger.sqlite3*"):
        beside.unlink()
    shutil.copy(template, path)
    with Ledger(path) as ledger:
        started = time.perf_counter()
        done = asyncio.run(read(access, ledger, folder / "attachments"))
        rate = done.read / (time.perf_counter() - started)
    assert done.read == MESSAGES, done.read
    return rate, len(done.changes)


def classified(raws: list[bytes]) -> float:
    from dispatch.inbound import classify

    started = time.perf_counter()
    for raw in raws:
        classify(raw)
    return len(raws) / (time.perf_counter() - started)


def idle(access, path: Path) -> float:
    """A poll that finds nothing new, in seconds, connection and login included."""
    from dispatch.ledger import Ledger
    from office_ledger import read

    with Ledger(path) as ledger:
        started = time.perf_counter()
        done = asyncio.run(read(access, ledger, path.parent / "attachments"))
        assert done.read == 0
        return time.perf_counter() - started


def line(name: str, values: list[float], unit: str) -> None:
    low, middle, high = min(values), median(values), max(values)
    print(f"  {name:<44} {middle:>10.4g} ({low:.4g}-{high:.4g}) {unit}", flush=True)


def compare_rates(server, rounds: int, folder: Path) -> None:
    from dispatch.imap import Access
    from office_ledger import planned
    from servers.mailroom import ACCOUNTS, CONTACT

    ledger, sent = planned(folder / "template.sqlite3", UNITS)
    ledger.close()
    raws = messages(sent)
    put(server, CONTACT, raws)
    access = Access(server.host, server.port, "none", CONTACT, ACCOUNTS[CONTACT])
    print(
        f"{MESSAGES} messages, {sum(map(len, raws)) / len(raws):.0f} octets each, {rounds} rounds"
    )
    rates: dict[str, list[float]] = {}
    ratios: list[float] = []
    recorded = 0
    for _ in range(rounds):
        for batch in (50, 500):
            rates.setdefault(f"imaplib, {batch} a command", []).append(
                bare(server, CONTACT, ACCOUNTS[CONTACT], batch)
            )
        for batch in (25, 50, 100, 200, 400):
            rates.setdefault(f"imap room, sizes and fetch, {batch} a command", []).append(
                asyncio.run(only_fetch(access, batch))
            )
        rates.setdefault("classification alone, one core", []).append(classified(raws))
        rate, recorded = polled(access, folder / "template.sqlite3", folder)
        rates.setdefault("poll: fetch, classify, durable ledger", []).append(rate)
        ratios.append(rate / rates["imaplib, 500 a command"][-1])
    for name, values in rates.items():
        line(name, values, "messages/s")
    line("poll / imaplib of the same round (bar: 0.12)", ratios, f"({recorded} recorded)")


def compare_idle(server, rounds: int, folder: Path) -> None:
    from dispatch.imap import Access
    from office_ledger import planned
    from servers.mailroom import ACCOUNTS

    accounts = list(ACCOUNTS)[1:3]
    seconds: dict[int, list[float]] = {FEW: [], FULL: []}
    places = {}
    for account, count in zip(accounts, (FEW, FULL), strict=True):
        put(server, account, [b"Subject: old %d\r\n\r\nold\r\n" % n for n in range(count)])
        access = Access(server.host, server.port, "none", account, ACCOUNTS[account])
        home = folder / str(count)
        home.mkdir()
        ledger, _ = planned(home / "ledger.sqlite3", 10)
        ledger.close()
        places[count] = (access, home / "ledger.sqlite3")
        started = time.perf_counter()
        # The first reads what arrived since the sending; here everything did.
        from dispatch.ledger import Ledger
        from office_ledger import read

        with Ledger(home / "ledger.sqlite3") as opened:
            done = asyncio.run(read(access, opened, home / "attachments"))
        print(f"first poll of {count}: {done.read} read in {time.perf_counter() - started:.1f} s")
    for _ in range(rounds):
        for count, (access, path) in places.items():
            seconds[count].append(idle(access, path))
    for count, values in seconds.items():
        line(f"nothing new in a folder of {count}", [1000 * one for one in values], "ms")
    ratios = [full / few for full, few in zip(seconds[FULL], seconds[FEW], strict=True)]
    line("the full one / the other (bar: 2)", ratios, "")


def main() -> None:
    from servers.mailroom import running_lone_dovecot

    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["rates", "idle"])
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, running_lone_dovecot() as server:
        if told.only != "idle":
            compare_rates(server, told.rounds, Path(folder))
        if told.only != "rates":
            compare_idle(server, told.rounds, Path(folder))


if __name__ == "__main__":
    main()
