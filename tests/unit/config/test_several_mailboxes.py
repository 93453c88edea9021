"""Several mailboxes in dispatch.yaml: the contact mailbox, weights, passwords, and every fault."""

import pytest

from dispatch.config import PasswordSource, load, password, relay_password
from dispatch.errors import SettingsError

HEAD = "office: 甲\nbulletin: 乙\n"
TWO = (
    HEAD
    + """\
mailboxes:
  - address: office@linchengqu.example
    provider: plain
    smtp: {host: smtp.linchengqu.example}
    imap: {host: imap.linchengqu.example}
    weight: 2
  - address: second.office@163.com
    name: 甲（二）
    limits: {day: 100}
    keep_copies: true
"""
)


def loaded(folder, text, environ=None):
    (folder / "dispatch.yaml").write_text(text, encoding="utf-8")
    return load(folder, environ or {})


def faults(folder, text):
    with pytest.raises(SettingsError) as caught:
        loaded(folder, text)
    return [(fault.line, fault.problem.zh) for fault in caught.value.faults]


def test_the_first_is_the_contact_mailbox_and_each_has_all_that_one_has(tmp_path):
    settings = loaded(tmp_path, TWO)
    first, second = settings.mailboxes
    assert settings.mailbox is first
    assert (first.is_contact, second.is_contact) == (True, False)
    assert (first.weight, second.weight) == (2, 1)
    assert (first.name, second.name) == ("甲", "甲（二）")
    assert second.provider.key == "163"
    assert second.keep_copies
    assert {limit.messages for limit in second.pace.limits} >= {100}
    assert settings.own_addresses == ("office@linchengqu.example", "second.office@163.com")


def test_another_may_be_the_contact_mailbox_by_the_files_word(tmp_path):
    settings = loaded(tmp_path, TWO + "    contact: true\n")
    assert [one.address for one in settings.mailboxes] == [
        "second.office@163.com",
        "office@linchengqu.example",
    ]
    assert settings.mailbox.is_contact


def test_one_mailbox_is_the_only_one_of_the_tuple(tmp_path):
    settings = loaded(tmp_path, HEAD + "mailbox: {address: a@163.com}\n")
    assert settings.mailboxes == (settings.mailbox,)
    assert settings.mailbox.is_contact


def test_both_keys_are_a_fault_at_the_line_of_the_second(tmp_path):
    text = TWO + "mailbox: {address: a@163.com}\n"
    ((line, problem),) = faults(tmp_path, text)
    assert line == 3
    assert "只能写一个" in problem


def test_neither_key_is_a_fault(tmp_path):
    assert any("mailbox" in problem for _, problem in faults(tmp_path, HEAD))


def test_the_faults_of_each_are_told_with_the_line_of_the_item(tmp_path):
    text = (
        HEAD
        + """\
mailboxes:
  - address: office@163.com
  - address: not an address
    provider: nobody
    smtp: {host: "smtp://x"}
  - address: third@126.com
    password: abc
    wieght: 3
    relay: {host: mta.example, tls: none, user: u}
"""
    )
    told = faults(tmp_path, text)
    lines = {line for line, _ in told}
    assert {5, 6, 7, 9, 10, 11} <= lines
    assert not any("abc" in problem for _, problem in told)


def test_an_empty_list_two_alike_two_contacts_and_no_weight_at_all_are_faults(tmp_path):
    assert faults(tmp_path, HEAD + "mailboxes: []\n") == [(3, "一个邮箱也没有写")]
    alike = HEAD + "mailboxes:\n  - address: a@163.com\n  - address: A@163.com\n"
    assert [line for line, _ in faults(tmp_path, alike)] == [5]
    one_variable = HEAD + "mailboxes:\n  - address: a.b@163.com\n  - address: a-b@163.com\n"
    ((line, problem),) = faults(tmp_path, one_variable)
    assert line == 5
    assert "DISPATCH_PASSWORD_A_B_163_COM" in problem
    both = (
        HEAD + "mailboxes:\n  - {address: a@163.com, contact: true}\n"
        "  - {address: b@163.com, contact: true}\n"
    )
    assert [line for line, _ in faults(tmp_path, both)] == [5]
    nothing = HEAD + "mailboxes:\n  - {address: a@163.com, weight: 0}\n"
    assert [line for line, _ in faults(tmp_path, nothing)] == [3]


def test_each_has_a_variable_of_its_own_and_the_contact_mailbox_the_plain_one_too(tmp_path):
    environ = {
        "DISPATCH_PASSWORD": "of the first",
        "DISPATCH_PASSWORD_SECOND_OFFICE_163_COM": "of the second",
    }
    settings = loaded(tmp_path, TWO, environ)
    first, second = settings.mailboxes
    assert password(settings, environ) == "of the first"
    assert password(settings, environ, second) == "of the second"
    assert {one.password_source for one in (first, second)} == {PasswordSource.ENVIRONMENT}
    own = {**environ, "DISPATCH_PASSWORD_OFFICE_LINCHENGQU_EXAMPLE": "of its own"}
    assert password(settings, own, first) == "of its own"


def test_no_password_is_tried_on_a_mailbox_that_it_is_not_of(tmp_path):
    environ = {"DISPATCH_PASSWORD": "of the first"}
    settings = loaded(tmp_path, TWO, environ)
    second = settings.mailboxes[1]
    assert second.password_source is PasswordSource.KEYRING
    with pytest.raises(SettingsError) as refused:
        password(settings, environ, second)
    assert "DISPATCH_PASSWORD_SECOND_OFFICE_163_COM" in refused.value.advice.zh


def test_commands_and_relays_have_their_own_passwords(tmp_path):
    text = TWO + (
        "    password_command: printf 'by command\\n'\n"
        "    relay: {host: mta.example, user: second}\n"
    )
    environ = {"DISPATCH_RELAY_PASSWORD_SECOND_OFFICE_163_COM": "of the relay"}
    settings = loaded(tmp_path, text, environ)
    second = settings.mailboxes[1]
    assert password(settings, environ, second) == "by command"
    assert relay_password(settings, environ, second) == "of the relay"
    assert relay_password(settings, environ) == ""
