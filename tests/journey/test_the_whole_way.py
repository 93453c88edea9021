"""One bulletin all the way: out through SMTP, back over IMAP, onto the table, and again."""

import imaplib
from pathlib import Path

import pytest

from dispatch.sandbox import NETEASE, PLAIN, Habit, Manner, Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, address, furnish, habits, units


@pytest.mark.parametrize(
    ("seed", "manner"), [(1, PLAIN), (2, NETEASE), (3, PLAIN)], ids=["plain", "netease", "plain-3"]
)
def test_every_standing_equals_what_the_recipients_really_did(
    tmp_path: Path, seed: int, manner: Manner
) -> None:
    names = units(200)
    with Sandbox(
        tmp_path / "server", MAILBOX, PASSWORD, habits(names, seed), manner=manner, seed=seed
    ) as server:
        office = furnish(tmp_path / "office", server, names)
        for command in (("send", NUMBER, "--yes"), ("resend", NUMBER, "--yes")):
            ended = office.run(*command)
            assert ended.code == 0, ended.err
            server.wait_until_quiet(60)
        assert office.run("poll").code == 0
        shown = {one["name"]: one["standing"] for one in office.status()["recipients"]}
        assert shown == {name: server.expected_standing(address(name)) for name in names}
        assert len(set(shown.values())) >= 5


def test_superiors_and_those_who_answered_are_never_written_to_again(tmp_path: Path) -> None:
    names = units(40)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits(names, 5), seed=5) as server:
        office = furnish(tmp_path / "office", server, names)
        assert office.run("send", NUMBER, "--yes").code == 0
        server.wait_until_quiet(30)
        replied = {d.address for d in server.deeds() if d.deed in ("reply", "one-click")}
        before = len(server.received())
        assert office.run("resend", NUMBER, "--yes").code == 0
        again = {one.rcpt_to[0] for one in server.received()[before:]}
        assert again
        assert not again & replied
        assert not again & {address(names[0]), address(names[1])}
        # A second resend on the same day finds everyone written to already.
        before = len(server.received())
        assert office.run("resend", NUMBER, "--yes").code == 0
        assert len(server.received()) == before


def test_a_resend_is_marked_and_threaded_to_the_first(tmp_path: Path) -> None:
    names = units(3)
    silent = {address(name): Habit.SILENT for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent) as server:
        office = furnish(tmp_path / "office", server, names)
        office.run("send", NUMBER, "--yes")
        office.run("resend", NUMBER, "--yes")
        *_, first, second = server.received()
        assert second.rcpt_to == first.rcpt_to == (address(names[2]),)
        assert second.message_id != first.message_id
        text = Path(second.path).read_text(encoding="ascii")
        assert f"References: <{first.message_id}>" in text


def test_a_poll_from_zero_changes_nothing_and_leaves_the_mailbox_as_it_was(tmp_path: Path) -> None:
    names = units(30)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits(names, 7), seed=7) as server:
        office = furnish(tmp_path / "office", server, names)
        office.run("send", NUMBER, "--yes")
        server.wait_until_quiet(30)
        flags = everything_in_inbox(server)
        assert office.run("poll").code == 0
        once = office.status()
        again = office.run("poll", "--from-zero", "--json")
        assert again.json["changes"] == []
        assert again.json["read"] > 0
        later = office.status()
        assert {**later, "as_of": None} == {**once, "as_of": None}
        assert everything_in_inbox(server) == flags


def everything_in_inbox(server: Sandbox) -> list[bytes]:
    with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
        client.login(MAILBOX, PASSWORD)
        client.select("INBOX", readonly=True)
        _, found = client.fetch("1:*", "(UID FLAGS RFC822.SIZE)")
        return [one for one in found if isinstance(one, bytes)]


def test_unreadable_mail_and_strangers_never_stop_a_poll(tmp_path: Path) -> None:
    names = units(3)
    replying = {address(name): Habit.REPLY for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, replying) as server:
        office = furnish(tmp_path / "office", server, names)
        office.run("send", NUMBER, "--yes")
        server.wait_until_quiet(30)
        with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
            client.login(MAILBOX, PASSWORD)
            for raw in (
                bytes(range(1, 256)) * 9,
                b"\xff" * 3000,
                b"Subject: =?gb2312?B?////?=\n\n",
                b"From: <x@stranger.test>\r\nSubject: hello\r\n\r\nhi\r\n",
            ):
                client.append("INBOX", None, None, raw)
        ended = office.run("poll", "--json")
        assert ended.code == 0, ended.err
        assert ended.json["read"] == 3 + 4
        assert len(ended.json["changes"]) == 3
        assert all(one["standing"] == "replied" for one in office.status()["recipients"])


def test_a_reply_by_another_unit_or_a_stranger_does_not_count(tmp_path: Path) -> None:
    names = units(4)
    silent = {address(name): Habit.SILENT for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent) as server:
        office = furnish(tmp_path / "office", server, names)
        office.run("send", NUMBER, "--yes")
        target = server.received()[2].message_id
        with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
            client.login(MAILBOX, PASSWORD)
            for number, sender in enumerate((address(names[3]), "stranger@elsewhere.test")):
                forged = (
                    f"From: <{sender}>\r\nSubject: Re: x\r\nMessage-ID: <f{number}@x.test>\r\n"
                    f"In-Reply-To: <{target}>\r\n\r\n收到\r\n"
                )
                client.append("INBOX", None, None, forged.encode())
        office.run("poll")
        row = office.status()["recipients"][2]
        assert row["standing"] == "awaiting"
        assert row["acknowledged"] is False
        assert row["suggestions"] == 2
