"""What the sandbox's tests say to it: a bulletin's message, and a client that sends it."""

import smtplib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

from dispatch.sandbox import LOOPBACK, Habit, Sandbox

OFFICE = "office@bulletin.test"
PASSWORD = "AUTHORIZATION-CODE"
LINK = (
    "mailto:office@bulletin.test?subject=2023-06%20%E6%94%B6%E5%88%B0%20%23tok+en"
    "&amp;body=%E6%94%B6%E5%88%B0%E3%80%82%0D%0A%0D%0A%E6%B5%8B%E8%AF%95%E5%B1%80"
)
# One address for each habit: reply@unit.test replies.
HABITS = {f"{habit}@unit.test": habit for habit in Habit}


def address_of(habit: Habit) -> str:
    return f"{habit}@unit.test"


SUBJECT = "测试专报 2023-06：防汛值守安排"


def bulletin(
    to: str, name: str = "first", *, receipt_to: str | None = OFFICE, subject: str = SUBJECT
) -> bytes:
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = f"测试办公室 <{OFFICE}>"
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = "Mon, 05 Jun 2023 10:00:00 +0800"
    message["Message-ID"] = f"<{name}.{to}>"
    if receipt_to is not None:
        message["Disposition-Notification-To"] = receipt_to
    message.set_content("各单位：\n请做好值守。\n", cte="base64")
    page = f'<p>请做好值守。</p><a href="https://unit.test/">x</a><a href="{LINK}">收到</a>'
    message.add_alternative(page, subtype="html", cte="base64")
    message.set_boundary("=_the_same_every_time")
    return bytes(message)


@contextmanager
def session(sandbox: Sandbox) -> Iterator[smtplib.SMTP]:
    """A connection that has logged in."""
    with smtplib.SMTP(LOOPBACK, sandbox.smtp_port, timeout=10) as client:
        client.login(OFFICE, PASSWORD)
        yield client


def send(sandbox: Sandbox, to: str, name: str = "first", **told: object) -> None:
    with session(sandbox) as client:
        client.sendmail(OFFICE, [to], bulletin(to, name), **told)  # type: ignore[arg-type]


def mail_in(sandbox: Sandbox) -> list[EmailMessage]:
    """The letters that the recipients' deeds have put into the mailbox, parsed, without defects."""
    letters = []
    for deed in sandbox.deeds():
        if deed.path is not None:
            letter = message_from_bytes(deed.path.read_bytes(), policy=policy.default)
            assert isinstance(letter, EmailMessage)
            assert [part.defects for part in letter.walk() if part.defects] == []
            letters.append(letter)
    return letters


def answers(port: int) -> bool:
    """Whether anyone listens there."""
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex((LOOPBACK, port)) == 0
