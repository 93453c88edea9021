"""A real Courier IMAP on a free loopback port, its Maildir in one folder, run without root.

Unpacked by scripts/install-mail-servers.sh: Debian installs one IMAP server at a time. Courier's
login program asks a daemon at a path of the system; here a few lines stand in its place and hand
each connection that has logged in to Courier's own imapd, as it would.
"""

import os
import re
import socketserver
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.machine import LOOPBACK, ImapServer, MailUser, Unpacked, owned_folder, unpacked

USER, PASSWORD = "bulletin", "secret-of-the-bulletin"
_CAPABILITY = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=REFERENCES SORT QUOTA"
_LOGIN = re.compile(rb'(\S+) LOGIN "?([^" ]+)"? "?([^" ]+)"?\s*\Z', re.IGNORECASE)


@contextmanager
def running_courier(folder: Path, user: MailUser) -> Iterator[ImapServer]:
    """Start it and stop it in any case."""
    home = owned_folder(folder / "courier", user)
    for name in ("Maildir", "Maildir/cur", "Maildir/new", "Maildir/tmp"):
        owned_folder(home / name, user)
    front = _Front((LOOPBACK, 0), _Talk)
    front.tree, front.user, front.maildir = unpacked("courier"), user, home / "Maildir"
    serving = threading.Thread(target=front.serve_forever, kwargs={"poll_interval": 0.05})
    serving.start()
    try:
        yield ImapServer(LOOPBACK, front.server_address[1], USER, PASSWORD)
    finally:
        front.shutdown()
        for process in front.started:
            process.kill()
        front.server_close()
        serving.join()
        for process in front.started:
            process.wait()


class _Front(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    tree: Unpacked
    user: MailUser
    maildir: Path

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.started: list[subprocess.Popen[bytes]] = []


class _Talk(socketserver.StreamRequestHandler):
    # Unbuffered: what follows the login is for imapd to read.
    rbufsize = 0
    server: _Front

    def handle(self) -> None:
        self.wfile.write(f"* OK [CAPABILITY {_CAPABILITY}] Courier-IMAP ready.\r\n".encode())
        while line := self.rfile.readline(8192):
            tag, _, rest = line.partition(b" ")
            verb = rest.split(None, 1)[0].upper() if rest.split() else b""
            if (login := _LOGIN.match(line)) is not None:
                if (login[2], login[3]) == (USER.encode(), PASSWORD.encode()):
                    self._hand_over(tag)
                    return
                self.wfile.write(tag + b" NO Login failed.\r\n")
            elif verb == b"CAPABILITY":
                self.wfile.write(f"* CAPABILITY {_CAPABILITY}\r\n".encode() + tag + b" OK done\r\n")
            elif verb == b"LOGOUT":
                self.wfile.write(b"* BYE\r\n" + tag + b" OK done\r\n")
                return
            else:
                self.wfile.write(tag + b" BAD Invalid command\r\n")

    def _hand_over(self, tag: bytes) -> None:
        is_root = os.geteuid() == 0
        user = self.server.user
        process = subprocess.Popen(
            [self.server.tree.path / "usr/bin/imapd", self.server.maildir],
            stdin=self.connection,
            stdout=self.connection,
            stderr=subprocess.DEVNULL,
            env={
                **self.server.tree.environment,
                "AUTHENTICATED": USER,
                "IMAPLOGINTAG": tag.decode(),
                "IMAP_CAPABILITY": _CAPABILITY,
                "IMAP_ENHANCEDIDLE": "0",
                "IMAP_USELOCKS": "0",
                "TCPREMOTEIP": LOOPBACK,
                "TCPREMOTEPORT": "1",
            },
            user=user.uid if is_root else None,
            group=user.gid if is_root else None,
            extra_groups=() if is_root else None,
        )
        self.server.started.append(process)
        process.wait()
