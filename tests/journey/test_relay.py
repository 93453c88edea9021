"""A relay other than the mailbox: mails go out by it, answers still come to the mailbox."""

from pathlib import Path

from dispatch.sandbox import Habit, Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, address, furnish, units

NAMES = units(4)
RELAY_USER = "relay@linchengqu.example"
RELAY_PASSWORD = "relay-password"


def test_mails_go_out_by_the_relay_in_the_mailboxs_name(tmp_path: Path) -> None:
    habits = {address(name): Habit.SILENT for name in NAMES}
    with (
        Sandbox(tmp_path / "mailbox", MAILBOX, PASSWORD, {}) as mailbox,
        Sandbox(tmp_path / "relay", RELAY_USER, RELAY_PASSWORD, habits) as relay,
    ):
        way = f"{{host: 127.0.0.1, port: {relay.smtp_port}, tls: none, user: {RELAY_USER}}}"
        office = furnish(tmp_path / "office", mailbox, NAMES, f"  relay: {way}")
        wrong = office.run("send", NUMBER, "--yes", DISPATCH_RELAY_PASSWORD=PASSWORD)
        assert wrong.code == 77
        ran = office.run("send", NUMBER, "--yes", DISPATCH_RELAY_PASSWORD=RELAY_PASSWORD)
        assert ran.code == 0, ran.err
        assert f"经中继 127.0.0.1:{relay.smtp_port}" in wrong.err
        assert len(relay.received()) == 4
        assert {one.mail_from for one in relay.received()} == {MAILBOX}
        assert not mailbox.received()
        assert office.run("poll").code == 0
