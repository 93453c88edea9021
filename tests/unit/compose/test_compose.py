"""Composition: what a strict client, an old one and our own poller read in a message."""

import email
import email.policy
import re
from datetime import UTC, datetime
from email.header import decode_header, make_header
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.compose import (
    Personal,
    acknowledgement_url,
    compose,
    draw_token,
    encoded_words,
    message_id,
)
from dispatch.inbound import classify
from dispatch.issue import Attachment, Rendition, Slot
from dispatch.tiers import Tier

TOKEN = draw_token(bytes(range(13)))
RENDITION = Rendition(
    tier=Tier.ISSUED_DOWN,
    attempt=1,
    subject="工作专报2023年第6期（临澄区打好安全生产翻身仗工作专班）",
    text=f"{Slot.NAME}：\n请认真贯彻。\n",
    html=f'<p>{Slot.NAME}</p><a href="{Slot.ACKNOWLEDGE}">收到</a>',
    attachments=(Attachment("工作专报2023年第6期.pdf", "application/pdf", bytes(range(256)) * 40),),
)


def personal(**changes: object) -> Personal:
    values: dict[str, object] = {
        "issue": "2023-06",
        "sender": "office@linchengqu.example",
        "sender_name": "临澄区工作专班",
        "recipient": "区消防救援大队",
        "address": "xf@linchengqu.example",
        "token": TOKEN,
        "message_id": message_id(TOKEN, "office@linchengqu.example"),
        "date": datetime(2023, 8, 30, 8, 30, tzinfo=UTC),
    }
    return Personal(**{**values, **changes})  # type: ignore[arg-type]


def strict(content: bytes) -> email.message.EmailMessage:
    return email.message_from_bytes(content, policy=email.policy.default)  # type: ignore[return-value]


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert compose(RENDITION, personal()).content == compose(RENDITION, personal()).content


def test_subject_names_and_attachment_arrive_right_in_a_strict_client() -> None:
    read = strict(compose(RENDITION, personal()).content)
    assert read["Subject"] == RENDITION.subject
    assert read["To"].addresses[0].display_name == "区消防救援大队"
    assert read["To"].addresses[0].addr_spec == "xf@linchengqu.example"
    (attachment,) = read.iter_attachments()
    assert attachment.get_filename() == "工作专报2023年第6期.pdf"
    assert attachment.get_content() == RENDITION.attachments[0].content
    assert not read.defects


def test_an_old_client_that_knows_no_rfc_2231_reads_the_name_as_an_encoded_word() -> None:
    read = email.message_from_bytes(compose(RENDITION, personal()).content)
    part = next(one for one in read.walk() if one.get_content_type() == "application/pdf")
    name = re.search(r'name="([^"]+)"', part["Content-Type"])
    assert name is not None
    unfolded = re.sub(r"\r?\n[ \t]", " ", name.group(1))
    assert str(make_header(decode_header(unfolded))) == "工作专报2023年第6期.pdf"


def test_the_receipt_is_asked_for_by_the_envelope_sender() -> None:
    message = compose(RENDITION, personal())
    asked = strict(message.content)["Disposition-Notification-To"]
    assert asked == f"<{message.envelope.mail_from}>"


def test_message_id_and_envid_come_from_the_token_alone() -> None:
    message = compose(RENDITION, personal())
    assert strict(message.content)["Message-ID"] == f"<dispatch.{TOKEN}@linchengqu.example>"
    assert message.envelope.envid == TOKEN


def test_lines_are_short_and_end_in_crlf() -> None:
    content = compose(RENDITION, personal()).content
    assert all(len(line) <= 998 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    content.decode("ascii")


def test_a_resend_is_threaded_to_the_first_message() -> None:
    first = message_id(draw_token(bytes(13)), "office@linchengqu.example")
    again = strict(compose(RENDITION, personal(first_message_id=first)).content)
    assert again["References"] == f"<{first}>"
    assert again["In-Reply-To"] == f"<{first}>"
    assert again["Message-ID"] != f"<{first}>"


def test_the_link_carries_a_token_that_the_poll_recognises() -> None:
    url = urlsplit(acknowledgement_url(personal()))
    asked = {key: values[0] for key, values in parse_qs(url.query).items()}
    assert unquote(url.path) == "office@linchengqu.example"
    sent = (
        f"From: xf@linchengqu.example\r\nTo: {unquote(url.path)}\r\n".encode()
        + b"Subject: "
        + encoded_words(asked["subject"])
        + b"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
        + asked["body"].encode()
    )
    taken = classify(sent)
    assert taken.tokens == (TOKEN,)
    assert taken.kind.value == "reply"


def test_the_link_survives_html() -> None:
    read = strict(compose(RENDITION, personal(recipient="甲&乙<丙>")).content)
    page = read.get_body(("html",)).get_content()
    assert "甲&amp;乙&lt;丙&gt;" in page
    assert "&amp;body=" in page


def test_no_value_can_open_a_header_of_its_own() -> None:
    evil = personal(recipient="甲\r\nBcc: all@linchengqu.example", sender_name="乙\nX: y")
    read = strict(compose(RENDITION, evil).content)
    assert read["Bcc"] is None
    assert read["X"] is None


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=120))
def test_any_subject_is_read_back_as_it_was(subject: str) -> None:
    encoded = encoded_words(subject)
    lines = (b"Subject: " + encoded).split(b"\r\n")
    assert all(len(line) <= 76 or b"=?" not in line for line in lines)
    read = strict(b"Subject: " + encoded + b"\r\n\r\n")["Subject"]
    assert " ".join(read.split()) == " ".join(subject.split())


@given(st.binary(min_size=13, max_size=20))
def test_a_token_is_twenty_characters_of_lower_case_base32(randomness: bytes) -> None:
    assert re.fullmatch(r"[a-z2-7]{20}", draw_token(randomness))


def test_a_token_of_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="13"):
        draw_token(b"short")
