"""Coverage-guided fuzzing of `classify` with atheris: `make fuzz` (MINUTES=10, SEED=0).

Starts from the corpus of the tests and a dictionary of what mail is made of. Any exception, any
message over its time, any inner fault that `classify` had to catch ends the run with a failure;
atheris then writes the message to a file named crash-*. Memory is bounded by libFuzzer's own limit.
"""

import argparse
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path.insert(0, str(TESTS))

# Above this, libFuzzer spends its time on long messages instead of odd ones.
LONGEST = 64 * 1024
MEMORY_MB = 2048
WORDS = (
    *("Content-Type: ", "multipart/report; ", "multipart/mixed; boundary=", "message/rfc822", "text/html"),
    *("message/delivery-status", "message/disposition-notification", "report-type=", "charset=gb2312"),
    *("Content-Transfer-Encoding: ", "base64", "quoted-printable", "=?gb2312?B?", "=?utf-8?q?", "?="),
    *("Final-Recipient: rfc822; ", "Action: failed", "Status: 5.1.1", "Disposition: ", "displayed"),
    *("Message-ID: <", "In-Reply-To: <", "References: ", "Auto-Submitted: auto-replied", "Return-Path: <>"),
    *("From: MAILER-DAEMON@", "Subject: Re: ", "wrote:", "> ", "-- ", "<div>", "<blockquote>", "&#"),
    *("<!--", "-->", "From: ", "Sent: ", "------ ", "Original Message", "X-Failed-Recipients: "),
)  # fmt: skip


def seeds(folder: Path) -> None:
    from corpus.messages import ALL

    for at, case in enumerate(ALL):
        (folder / f"{at:04}").write_bytes(case.raw)


def dictionary(file: Path) -> None:
    escaped = ("".join(rf"\x{octet:02x}" for octet in word.encode()) for word in WORDS)
    file.write_text("".join(f'"{word}"\n' for word in escaped), "ascii")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=10)
    arguments.add_argument("--seed", type=int, default=0)
    chosen = arguments.parse_args()
    try:
        import atheris
    except ImportError:
        print(
            "没有适合这个 Python 的 atheris，改用不看覆盖率的变异。\n"
            "atheris has no wheel for this Python: mutating without regard to coverage instead."
        )
        from fuzz.blind import run

        return run(chosen.minutes, chosen.seed)
    with atheris.instrument_imports(include=["dispatch.inbound", "email"]):
        import dispatch.inbound  # noqa: F401
    from fuzz.bounds import kept

    place = tempfile.TemporaryDirectory(prefix="dispatch-fuzz-")
    grown, given = Path(place.name, "grown"), Path(place.name, "given")
    grown.mkdir()
    given.mkdir()
    seeds(given)
    dictionary(Path(place.name, "words"))
    options = [
        f"-max_total_time={round(chosen.minutes * 60)}",
        f"-seed={chosen.seed}",
        f"-max_len={LONGEST}",
        "-len_control=0",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-dict={Path(place.name, 'words')}",
        "-timeout=10",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(grown), str(given)], lambda raw: kept(raw) and None)
    atheris.Fuzz()
    return None


if __name__ == "__main__":
    main()
