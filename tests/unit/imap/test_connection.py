"""The protocol over aioimaplib: whatever the chunks, the same answer; a farewell ends it."""

import asyncio
from itertools import pairwise
from typing import Any

import aioimaplib
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch.imap.connection import Fetch, Protocol


class Wire:
    """Takes what is sent."""

    def __init__(self) -> None:
        self.sent = b""
        self.aborted = False

    def write(self, octets: bytes) -> None:
        self.sent += octets

    def abort(self) -> None:
        self.aborted = True


def fetched(chunks: list[bytes], tag: str = "A1") -> tuple[Any, Protocol]:
    """The answer to one FETCH that comes in these chunks."""

    async def ask() -> tuple[Any, Protocol]:
        protocol = Protocol()
        protocol.transport, protocol.state = Wire(), aioimaplib.SELECTED
        asked = asyncio.ensure_future(protocol.execute(Fetch(tag, "1:*", "(UID)", prefix="UID")))
        await asyncio.sleep(0)
        for chunk in chunks:
            protocol.data_received(chunk)
        return await asyncio.wait_for(asked, 5), protocol

    return asyncio.run(ask())


BODIES = st.lists(st.binary(max_size=40) | st.just(b"A1 OK no\r\n* 3 FETCH {5}\r\n"), max_size=6)


@settings(max_examples=60, deadline=None)
@given(BODIES, st.data())
def test_however_the_stream_is_cut_every_literal_comes_whole(
    bodies: list[bytes], data: st.DataObject
) -> None:
    stream = b"".join(
        b"* %d FETCH (UID %d BODY[] {%d}\r\n%b)\r\n" % (n, n, len(one), one)
        for n, one in enumerate(bodies, 1)
    )
    stream += b"* 9 EXISTS\r\nA1 OK done\r\n"
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=8).map(sorted))
    ends = [0, *cuts, len(stream)]
    reply, _ = fetched([stream[a:b] for a, b in pairwise(ends)])
    assert reply.result == "OK"
    assert [bytes(one) for one in reply.lines if isinstance(one, bytearray)] == bodies


def test_ten_thousand_lines_in_one_read_are_only_lines() -> None:
    stream = b"".join(b"* %d FETCH (UID %d)\r\n" % (n, n) for n in range(1, 10_001))
    reply, _ = fetched([stream + b"A1 OK done\r\n"])
    assert len(reply.lines) == 10_001


def test_a_line_without_end_ends_the_connection() -> None:
    async def part() -> Protocol:
        protocol = Protocol()
        protocol.transport, protocol.state = Wire(), aioimaplib.SELECTED
        for _ in range(20):
            protocol.data_received(b"* OK " + b"x" * 1024 * 1024)
        return protocol

    protocol = asyncio.run(part())
    assert protocol.transport.aborted
    assert len(protocol.incomplete_line) < 17 * 1024 * 1024


def test_a_farewell_is_heard_and_kept() -> None:
    async def part() -> Protocol:
        protocol = Protocol()
        protocol.transport, protocol.state = Wire(), aioimaplib.SELECTED
        protocol.data_received("* BYE 连接太多\r\n".encode("gb18030"))
        return protocol

    protocol = asyncio.run(part())
    assert protocol.lost.is_set()
    assert protocol.farewell == "连接太多"
