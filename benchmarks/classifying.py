"""Classification alone: messages a second on one core, over the corpus of the tests.

`make bench-classify`. Five runs; median and spread, by the time that the processor worked for it (a
machine may be shared). The messages are in memory; the mix is the corpus with all its variants, or
with --attach N one message in ten carries an attachment of N kilobytes besides.
"""

import argparse
import json
import os
import sys
import time
from base64 import encodebytes
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

BAR = 1_500


def mix(attached: int) -> list[bytes]:
    from corpus.messages import ALL, variants

    raws = [raw for case in ALL for raw in (case.raw, *(one.raw for _, one in variants(case)))]
    if not attached:
        return raws
    big = encodebytes(os.urandom(attached * 1024))
    return [_with(raw, big) if at % 10 == 0 else raw for at, raw in enumerate(raws)]


def _with(raw: bytes, octets: bytes) -> bytes:
    """A reply with a scanned slip, which is what makes messages large."""
    head = b"From: <a@b.example>\r\nSubject: Re: x\r\nIn-Reply-To: <x@y.example>\r\n"
    parts = b"Content-Type: multipart/mixed; boundary=big\r\n\r\n--big\r\n\r\nreceived\r\n--big\r\n"
    file = b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head + parts + file + octets + b"\r\n--big\r\nContent-Type: message/rfc822\r\n\r\n" + raw


def rate(raws: list[bytes]) -> float:
    from dispatch.inbound import classify

    started = time.process_time()
    for raw in raws:
        classify(raw)
    return len(raws) / (time.process_time() - started)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--attach", type=int, default=0, metavar="KB")
    chosen = arguments.parse_args()
    raws = mix(chosen.attach)
    rate(raws[:500])
    rates = sorted(rate(raws) for _ in range(chosen.runs))
    result = {
        "messages": len(raws),
        "mean_octets": round(sum(map(len, raws)) / len(raws)),
        "per_second": round(median(rates)),
        "slowest": round(rates[0]),
        "fastest": round(rates[-1]),
        "bar": BAR,
    }
    print(json.dumps(result))
    sys.exit(0 if result["per_second"] >= BAR else 1)


if __name__ == "__main__":
    main()
