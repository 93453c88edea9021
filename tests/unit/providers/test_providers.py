"""The table of providers, and what a refusing reply asks of us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.providers import PROVIDERS, Meaning, Reading, Tls, for_address, meaning, preset


def test_every_promised_preset_is_there():
    assert {one.key for one in PROVIDERS} == {
        "163", "126", "yeah", "netease-qiye", "qq", "exmail", "aliyun", "aliyun-qiye",
        "263", "coremail", "exchange", "gmail", "plain",
    }  # fmt: skip


def test_no_key_and_no_domain_stands_for_two_providers():
    keys = [one.key for one in PROVIDERS]
    domains = [domain for one in PROVIDERS for domain in one.domains]
    assert len(set(keys)) == len(keys)
    assert len(set(domains)) == len(domains)


def test_no_preset_sends_a_password_in_clear():
    servers = [one for each in PROVIDERS for one in (each.smtp, each.imap) if one is not None]
    assert servers
    assert all(server.tls is not Tls.NONE for server in servers)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("a@163.com", "163"),
        ("a@126.com", "126"),
        ("a@yeah.net", "yeah"),
        ("a@FOXMAIL.com", "qq"),
        ("a@263.net", "263"),
    ],
)
def test_an_address_in_a_public_domain_names_its_provider(address, key):
    found = for_address(address)
    assert found is not None
    assert found.key == key


def test_an_offices_own_domain_names_no_provider():
    assert for_address("office@linchengqu.example") is None
    assert for_address("a@not163.com") is None


def test_netease_wants_the_id_command_and_an_authorization_code():
    for key in ("163", "126", "yeah", "netease-qiye"):
        assert preset(key).needs_id
        assert "授权码" in preset(key).secret.zh


def test_hosts_of_a_site_of_its_own_are_not_guessed():
    assert preset("coremail").smtp is None
    assert preset("plain").imap is None


@pytest.mark.parametrize("code", [421, 450, 451, 550, 554])
@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("MI:DMC", Reading(Meaning.NEW_SESSION)),
        ("MI:SFQ", Reading(Meaning.WAIT, 15)),
        ("MI:STC", Reading(Meaning.STOP_FOR_TODAY)),
        ("RP:TRC", Reading(Meaning.STOP_FOR_TODAY)),
        ("RP:RCL", Reading(Meaning.MESSAGE)),
        ("DT:SUM", Reading(Meaning.IDENTITY)),
        ("HL:IPB", Reading(Meaning.IDENTITY)),
        ("HL:REP", Reading(Meaning.WAIT, 15)),
    ],
)
def test_a_tag_means_the_same_with_either_digit(code, tag, expected):
    assert meaning(code, f"{tag} smtp1,C8CowACn3q,1692 http://mail.example/e") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (451, "DT:SPM please try again", Reading(Meaning.TEMPORARY, 2)),
        (554, "DT:SPM 163 smtp5", Reading(Meaning.CHANGE_CONTENT)),
        (550, "Mail content denied. http://mail.example/1", Reading(Meaning.CHANGE_CONTENT)),
        (550, "Ip frequency limited", Reading(Meaning.WAIT, 15)),
        (554, "Reject by behaviour spam: too frequently sending", Reading(Meaning.WAIT, 15)),
        (432, "4.3.2 Concurrent connections limit exceeded", Reading(Meaning.WAIT, 5)),
        (451, "Requested action aborted: local error in processing", Reading(Meaning.WAIT, 2)),
        (550, "5.4.5 Daily user sending limit exceeded", Reading(Meaning.STOP_FOR_TODAY)),
        (550, "Mailbox unavailable or access denied", Reading(Meaning.TEMPORARY)),
        (550, "Invalid User: x@163.com", Reading(Meaning.RECIPIENT)),
        (550, "5.1.1 <x@y.example>: Recipient address rejected", Reading(Meaning.RECIPIENT)),
        (552, "5.2.2 mailbox full", Reading(Meaning.RECIPIENT)),
        (552, "exceeded mailsize", Reading(Meaning.MESSAGE)),
        (552, "no more room", Reading(Meaning.MESSAGE)),
        (554, "Illegal Attachment", Reading(Meaning.MESSAGE)),
        (535, "Error: authentication failed", Reading(Meaning.IDENTITY)),
        (530, "Must issue a STARTTLS command first", Reading(Meaning.IDENTITY)),
        (553, "Mail from must equal authorized user", Reading(Meaning.IDENTITY)),
        (501, "mail from address must be same as authorization user", Reading(Meaning.IDENTITY)),
        (550, "5.7.30 Basic authentication is not supported", Reading(Meaning.IDENTITY)),
        (550, "MI:IMF smtp3", Reading(Meaning.IDENTITY)),
        (450, "4.2.0 greylisted, user unknown for now", Reading(Meaning.TEMPORARY)),
        (421, "service closing", Reading(Meaning.TEMPORARY)),
        (550, "no", Reading(Meaning.PERMANENT)),
    ],
)  # fmt: skip
def test_words_speak_where_there_is_no_tag_and_the_digit_speaks_last(code, text, expected):
    assert meaning(code, text) == expected


def test_a_tag_is_found_as_a_word_only():
    assert meaning(550, "XMI:STCX") == Reading(Meaning.PERMANENT)


@given(st.integers(400, 599), st.text())
def test_every_refusal_has_a_meaning(code, text):
    assert isinstance(meaning(code, text).meaning, Meaning)
