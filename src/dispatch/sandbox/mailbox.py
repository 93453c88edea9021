"""Owns the contact mailbox: pymap's in-memory backend, run inside the sandbox's own loop.

Knows no manner of a provider: that is the front's. Has no port: each session of the front gets a
pair of connected sockets, so that nothing can reach the mailbox around the front.
"""

import asyncio
import socket
import ssl
from argparse import Namespace
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Login
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Seen
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import BuiltinHash

# Lines from pymap may be long: a SEARCH answers with all its numbers in one.
LINE_OCTETS = 2**24
_Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class _Config(Config):
    """pymap's settings, without a look at the machine's name or environment."""

    @property
    def greeting(self) -> bytes:
        return b"ready"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One user's folders, and the server that shows them."""

    config: Config
    login: Login
    user: str

    @classmethod
    async def create(cls, user: str, password: str, folders: Sequence[str]) -> "Mailbox":
        """A mailbox with INBOX and the folders named (pymap writes them in modified UTF-7)."""
        config = _config(user, password)
        login = Login(config)
        hashed = await Passwords(config).hash_password(password)
        await login.demo_user_identity.set(UserMetadata(config, user, password=hashed))
        mailbox = cls(config, login, user)
        async with login.demo_user_identity.new_session() as session:
            for folder in folders:
                await session.mailbox_set.add_mailbox(folder)
        return mailbox

    async def append(self, folder: str, content: bytes, at: datetime, *, seen: bool) -> None:
        """Puts a message into a folder, with its internal date."""
        flags = frozenset({Seen}) if seen else frozenset()
        async with self.login.demo_user_identity.new_session() as session:
            mailbox = await session.mailbox_set.get_mailbox(folder)
            await mailbox.append(AppendMessage(content, at, flags), recent=not seen)

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[_Streams]:
        """One IMAP session with pymap; ends with the block."""
        async with _socket_pair() as (ours, theirs):
            server = IMAPServer(self.login, self.config)
            serving = asyncio.create_task(server(*theirs, SocketInfoLocal(theirs[1])))
            try:
                yield ours
            finally:
                serving.cancel()
                # What pymap could not parse ends its session, as a real server's would.
                await asyncio.gather(serving, return_exceptions=True)


@asynccontextmanager
async def _socket_pair() -> AsyncIterator[tuple[_Streams, _Streams]]:
    """Two connected streams, both closed at the end, even if it comes before they are open."""
    ends = socket.socketpair()
    async with AsyncExitStack() as stack:
        for end in ends:
            stack.callback(end.close)
        streams = []
        for end in ends:
            pair = await asyncio.open_connection(sock=end, limit=LINE_OCTETS)
            stack.push_async_callback(closed, pair[1])
            streams.append(pair)
        yield streams[0], streams[1]


async def closed(writer: asyncio.StreamWriter) -> None:
    """Closes a connection and waits until it is; a broken one counts as closed."""
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def _config(user: str, password: str) -> Config:
    subsystem = Subsystem.for_asyncio()
    return _Config(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        demo_data=False,
        demo_user=user,
        demo_password=password,
        host=None,
        port=0,
        subsystem=subsystem,
        # Inline and cheap: no pool of threads is left behind, and a login costs nothing.
        cpu_subsystem=subsystem,
        hash_context=BuiltinHash(rounds=1),
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        tls_enabled=False,
        reject_dnsbl=False,
    )
