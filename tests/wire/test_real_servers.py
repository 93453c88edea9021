"""Postfix and Dovecot do what the tests that use them rely on."""

import imaplib
import re
import smtplib
import time
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from servers.dovecot import Dovecot
from servers.mailroom import MailServers


def letter(servers: MailServers, recipient: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = f"专报编辑部 <{servers.contact}>"
    message["To"] = recipient
    message["Subject"] = "工作专报 2023年第6期"
    message["Message-ID"] = f"<{time.monotonic_ns()}@{servers.domain}>"
    message.set_content("请查收。\n")
    return message


@contextmanager
def submission(servers: MailServers):
    with smtplib.SMTP(servers.smtp_host, servers.smtp_port, timeout=10) as session:
        session.login(servers.contact, servers.accounts[servers.contact])
        yield session


@contextmanager
def mailbox(servers: MailServers, address: str):
    with imaplib.IMAP4(servers.imap_host, servers.imap_port, timeout=10) as session:
        session.login(address, servers.accounts[address])
        yield session


def first_mail(servers: MailServers, address: str) -> EmailMessage:
    """The first mail that arrives within ten seconds."""
    with mailbox(servers, address) as session:
        deadline = time.monotonic() + 10
        while session.select("INBOX", readonly=True)[1] == [b"0"]:
            assert time.monotonic() < deadline, f"no mail came for {address}"
            time.sleep(0.05)
        raw = session.fetch("1", "(BODY.PEEK[])")[1][0][1]
    return message_from_bytes(raw, policy=policy.default)


def report_fields(report: EmailMessage) -> dict[str, str]:
    """The per-recipient fields of an RFC 3464 report."""
    assert report.get_content_type() == "multipart/report"
    [status] = [part for part in report.walk() if part.get_content_type().endswith("status")]
    return dict(status.get_payload()[1].items())


def test_a_mail_sent_through_postfix_is_read_through_dovecot(mail_servers):
    recipient = f"finance@{mail_servers.domain}"
    sent = letter(mail_servers, recipient)
    with submission(mail_servers) as session:
        assert session.send_message(sent) == {}
    received = first_mail(mail_servers, recipient)
    assert received["Message-ID"] == sent["Message-ID"]
    assert received["Subject"] == "工作专报 2023年第6期"


def test_an_unknown_user_is_refused_at_rcpt(mail_servers):
    with submission(mail_servers) as session:
        session.ehlo_or_helo_if_needed()
        session.mail(mail_servers.contact)
        code, text = session.rcpt(f"nobody-of-that-name@{mail_servers.domain}")
    assert code == 550
    assert text.startswith(b"5.1.1")


def test_a_mailbox_that_is_busy_is_put_off_at_rcpt(mail_servers):
    with submission(mail_servers) as session:
        session.mail(mail_servers.contact)
        code, text = session.rcpt(f"zhao@{mail_servers.deferring_domain}")
    assert code == 450
    assert text.startswith(b"4.2.0")


def test_a_domain_elsewhere_is_refused_so_that_no_mail_leaves_the_machine(mail_servers):
    with submission(mail_servers) as session:
        session.mail(mail_servers.contact)
        code, text = session.rcpt("someone@elsewhere.example")
    assert code == 550
    assert text.startswith(b"5.1.2")


def test_a_mail_that_bounces_later_brings_a_report_to_the_contact_mailbox(mail_servers):
    recipient = f"li@{mail_servers.bouncing_domain}"
    with submission(mail_servers) as session:
        session.send_message(
            letter(mail_servers, recipient), mail_options=["RET=HDRS", "ENVID=2023-06-17"]
        )
    report = first_mail(mail_servers, mail_servers.contact)
    fields = report_fields(report)
    assert fields["Action"] == "failed"
    assert fields["Status"] == "5.1.1"
    assert fields["Final-Recipient"].endswith(recipient)
    assert "Original-Envelope-Id: 2023-06-17" in report.as_string()


def test_success_is_reported_when_asked_for(mail_servers):
    recipient = f"water@{mail_servers.domain}"
    with submission(mail_servers) as session:
        session.send_message(letter(mail_servers, recipient), rcpt_options=["NOTIFY=SUCCESS"])
    fields = report_fields(first_mail(mail_servers, mail_servers.contact))
    assert fields["Action"] == "delivered"
    assert fields["Final-Recipient"].endswith(recipient)


def test_a_delay_is_reported_when_asked_for(mail_servers):
    recipient = f"wang@{mail_servers.delaying_domain}"
    with submission(mail_servers) as session:
        session.send_message(letter(mail_servers, recipient), rcpt_options=["NOTIFY=DELAY"])
    fields = report_fields(first_mail(mail_servers, mail_servers.contact))
    assert fields["Action"] == "delayed"
    assert fields["Status"] == "4.4.1"


def test_the_submission_server_announces_what_the_program_makes_use_of(mail_servers):
    with smtplib.SMTP(mail_servers.smtp_host, mail_servers.smtp_port, timeout=10) as session:
        session.ehlo()
        assert session.has_extn("dsn")
        assert session.esmtp_features["size"] == str(mail_servers.message_size_limit)
        assert "PLAIN" in session.esmtp_features["auth"].split()


def test_a_mail_over_the_size_limit_is_refused_at_mail(mail_servers):
    with submission(mail_servers) as session:
        size = mail_servers.message_size_limit + 1
        code, _ = session.mail(mail_servers.contact, [f"SIZE={size}"])
    assert code == 552


def test_a_wrong_password_is_refused(mail_servers):
    with (
        smtplib.SMTP(mail_servers.smtp_host, mail_servers.smtp_port, timeout=10) as session,
        pytest.raises(smtplib.SMTPAuthenticationError, match="535"),
    ):
        session.login(mail_servers.contact, "not the password")


def test_who_logged_in_may_write_in_no_other_name(mail_servers):
    with submission(mail_servers) as session:
        session.mail(f"finance@{mail_servers.domain}")
        code, _ = session.rcpt(f"water@{mail_servers.domain}")
    assert code == 553


def test_without_a_login_nothing_is_relayed(mail_servers):
    with smtplib.SMTP(mail_servers.smtp_host, mail_servers.smtp_port, timeout=10) as session:
        session.ehlo()
        session.mail(mail_servers.contact)
        code, _ = session.rcpt(f"li@{mail_servers.bouncing_domain}")
    assert code in {553, 554}


def test_dovecot_names_its_special_folders(dovecot: Dovecot):
    address = next(iter(dovecot.accounts))
    with imaplib.IMAP4(dovecot.host, dovecot.port, timeout=10) as session:
        session.login(address, dovecot.accounts[address])
        listing = b"\n".join(session.list()[1])
    assert re.search(rb"\\Junk.*Junk", listing)
    assert re.search(rb"\\Sent.*Sent", listing)


@pytest.mark.parametrize("turn", ["first", "second"])
def test_each_test_finds_the_mailboxes_empty(mail_servers, turn):
    address = f"archive@{mail_servers.domain}"
    with mailbox(mail_servers, address) as session:
        for folder in ("INBOX", "Junk", "Sent"):
            assert session.select(folder)[1] == [b"0"]
            session.append(folder, None, None, b"Subject: left behind\r\n\r\n")
        session.create("made-by-a-test")
        assert sum(b"made-by-a-test" in line for line in session.list()[1]) == 1
