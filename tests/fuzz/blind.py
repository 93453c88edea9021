"""Mutations of the corpus without regard to coverage: where atheris cannot be had, and in tests."""

import random
import time
from pathlib import Path

from corpus.messages import ALL
from fuzz.bounds import kept

PIECES = (
    *(b"\r\n\r\n", b"\n", b"\r", b"\x00", b"\xff", b"--b\r\n", b"--b--\r\n", b"=?gb2312?B?", b"?="),
    *(b"<div>", b"<blockquote>", b"&#", b"<!--", b"> ", b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"),
    *(b"Content-Type: message/rfc822\r\n\r\n", b"Content-Transfer-Encoding: base64\r\n", b"charset=idna"),
    *(b"\xe6\x94\xb6\xe5\x88\xb0", b"\xca\xd5\xb5\xbd", b"\x1b$B", b"~{", b"a@b.test", b"<a@b.test>", b"wrote:"),
)  # fmt: skip


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """One message with a few of its octets cut, doubled, turned or spliced with another's."""
    octets = bytearray(raw or b"x")
    for _ in range(chance.randint(1, 12)):
        at, length = chance.randrange(len(octets) + 1), chance.randint(1, 200)
        match chance.randrange(6):
            case 0:
                del octets[at : at + length]
            case 1:
                octets[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 50))
            case 2:
                octets[at:at] = octets[at : at + length] * chance.choice((1, 2, 20))
            case 3:
                octets[at : at + 1] = bytes([chance.randrange(256)])
            case 4:
                other = chance.choice(ALL).raw
                octets[at:] = other[chance.randrange(len(other) + 1) :]
            case _:
                octets[at:at] = chance.randbytes(chance.randint(1, 30))
    return bytes(octets)


def run(minutes: float, seed: int) -> None:
    """Mutates until the time is up; an assertion ends it, with the message in a file."""
    chance = random.Random(seed)
    ends = time.monotonic() + minutes * 60
    count = 0
    while time.monotonic() < ends:
        raw = mutated(chance.choice(ALL).raw, chance)
        try:
            kept(raw)
        except AssertionError:
            Path(f"crash-{seed}-{count}.eml").write_bytes(raw)
            raise
        count += 1
    print(f"{count} 封，没有异常 / {count} messages, no fault")
