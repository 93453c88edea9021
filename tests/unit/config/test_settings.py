"""dispatch.yaml: its defaults, and every fault of it at once."""

from datetime import time
from pathlib import Path

import pytest

from dispatch.config import OfficeHours, PasswordSource, Relay, load, load_roster
from dispatch.errors import InputError, SettingsError
from dispatch.issue import DocumentStyle, Layout
from dispatch.pacing import Limit
from dispatch.providers import Server, Tls
from dispatch.recipients import AcknowledgementRule
from dispatch.tiers import Tier
from dispatch.words import Language

TOP = Path(__file__).parents[3]
OWN = """\
office: 临澄区某专班
bulletin: 工作专报
mailbox:
  address: office@linchengqu.example
  smtp: {host: smtp.linchengqu.example}
  imap: {host: imap.linchengqu.example}
"""
PUBLIC = "office: 甲\nbulletin: 乙\nmailbox: {address: someone@163.com}\n"


def loaded(folder, text, environ=None):
    (folder / "dispatch.yaml").write_text(text, encoding="utf-8")
    return load(folder, environ or {})


def faults(folder, text):
    with pytest.raises(SettingsError) as caught:
        loaded(folder, text)
    assert caught.value.exit_code == 78
    return [(fault.line, fault.problem.zh) for fault in caught.value.faults]


def test_a_public_mailbox_needs_its_address_only(tmp_path):
    mailbox = loaded(tmp_path, PUBLIC).mailbox
    assert mailbox.provider.key == "163"
    assert mailbox.smtp == Server("smtp.163.com", 465, Tls.IMPLICIT)
    assert mailbox.imap == Server("imap.163.com", 993, Tls.IMPLICIT)
    assert (mailbox.user, mailbox.name) == ("someone@163.com", "甲")
    assert mailbox.pace.messages_per_session == 20
    assert mailbox.pace.connections == 1


def test_an_own_server_needs_its_hosts_only(tmp_path):
    mailbox = loaded(tmp_path, OWN).mailbox
    assert mailbox.provider.key == "plain"
    assert mailbox.smtp == Server("smtp.linchengqu.example", 465, Tls.IMPLICIT)
    assert mailbox.imap == Server("imap.linchengqu.example", 993, Tls.IMPLICIT)


def test_whose_authentication_results_are_trusted_is_the_providers_or_as_the_file_says(tmp_path):
    assert loaded(tmp_path, PUBLIC).mailbox.trusted_authserv == ("coremail",)
    assert loaded(tmp_path, OWN).mailbox.trusted_authserv == ()
    named = OWN + "  trusted_authserv: MX.linchengqu.example\n"
    assert loaded(tmp_path, named).mailbox.trusted_authserv == ("mx.linchengqu.example",)
    assert (
        loaded(tmp_path, PUBLIC[:-2] + ", trusted_authserv: []}\n").mailbox.trusted_authserv == ()
    )


def test_a_number_names_a_provider_too(tmp_path):
    text = "office: 甲\nbulletin: 乙\nmailbox: {address: a@b.example, provider: 163}\n"
    assert loaded(tmp_path, text).mailbox.provider.key == "163"


def test_a_port_follows_the_protection_chosen(tmp_path):
    text = OWN.replace("smtp.linchengqu.example}", "smtp.linchengqu.example, tls: starttls}")
    mailbox = loaded(tmp_path, text).mailbox
    assert (mailbox.smtp.port, mailbox.imap.port) == (587, 993)


def test_reading_by_starttls_is_refused_at_its_line_instead_of_failing_later(tmp_path):
    text = OWN.replace("imap.linchengqu.example}", "imap.linchengqu.example, tls: starttls}")
    with pytest.raises(SettingsError) as refused:
        loaded(tmp_path, text)
    (fault,) = refused.value.faults
    assert "tls: implicit" in fault.problem.zh
    assert fault.line == 1 + text[: text.index("imap:")].count("\n")


def test_one_server_of_a_preset_may_be_replaced(tmp_path):
    text = PUBLIC.replace("someone@163.com", "a@b.example, provider: 163, smtp: {port: 994}")
    assert loaded(tmp_path, text).mailbox.smtp == Server("smtp.163.com", 994, Tls.IMPLICIT)


def test_the_offices_own_pace_replaces_the_presets(tmp_path):
    text = OWN + "  pause_seconds: 7.5\n  messages_per_session: 5\n  connections: 2\n"
    mailbox = loaded(tmp_path, text).mailbox
    assert (
        mailbox.pace.pause_seconds,
        mailbox.pace.messages_per_session,
        mailbox.pace.connections,
    ) == (7.5, 5, 2)


def test_paths_lie_in_the_office_folder_and_the_zone_is_chinas(tmp_path):
    settings = loaded(tmp_path, OWN)
    assert settings.ledger == tmp_path / ".dispatch" / "ledger.sqlite3"
    assert settings.roster == tmp_path / "recipients.yaml"
    assert settings.zone.key == "Asia/Shanghai"
    assert settings.templates is None


def test_a_templates_folder_is_used_where_there_is_one(tmp_path):
    (tmp_path / "templates").mkdir()
    assert loaded(tmp_path, OWN).templates == tmp_path / "templates"


def test_a_templates_folder_that_is_named_must_exist(tmp_path):
    with pytest.raises(SettingsError, match="templates"):
        loaded(tmp_path, OWN + "templates: nowhere\n")


def test_the_source_of_the_password_is_known_before_it_is_asked(tmp_path):
    with_command = OWN + "  password_command: pass show office\n"
    sources = [
        loaded(tmp_path, with_command, {"DISPATCH_PASSWORD": "x"}).mailbox.password_source,
        loaded(tmp_path, with_command).mailbox.password_source,
        loaded(tmp_path, OWN).mailbox.password_source,
    ]
    assert sources == [
        PasswordSource.ENVIRONMENT,
        PasswordSource.COMMAND,
        PasswordSource.KEYRING,
    ]


def test_a_folder_without_settings_is_no_office(tmp_path):
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, {})
    said = caught.value.said_in(Language.CHINESE)
    assert "这里不是办公文件夹" in said
    assert "dispatch init" in said


def test_all_faults_are_told_at_once_each_with_its_line(tmp_path):
    text = (
        "office: 甲\n"
        "mailbox:\n"
        "  address: 办公室\n"
        "  provider: 164\n"
        "  connections: 0\n"
        "  smtp: {host: mail.lan, tls: none}\n"
        "  imap: {host: 'imap://x', port: 70000}\n"
        "policy:\n"
        "  抄: {within: 1}\n"
        "timezone: Beijing\n"
        "extra: 1\n"
    )
    assert sorted(line for line, _ in faults(tmp_path, text)) == [1, 3, 4, 5, 6, 7, 7, 9, 10, 11]


@pytest.mark.parametrize("key", ["password", "授权码", "PASSWD"])
@pytest.mark.parametrize("place", ["{key}: hunter2\n", "  {key}: hunter2\n"])
def test_a_password_in_the_file_is_refused_and_never_shown(tmp_path, key, place):
    text = OWN + place.format(key=key)
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, text)
    (fault,) = caught.value.faults
    assert fault.line == 7
    assert "不能写密码" in fault.problem.zh
    for language in Language:
        assert "hunter2" not in caught.value.said_in(language)


def test_a_password_written_twice_is_not_shown_either(tmp_path):
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, OWN + "password: hunter2\npassword: hunter3\n")
    for language in Language:
        assert "hunter" not in caught.value.said_in(language)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.8.7", "::1", "localhost"])
def test_an_open_wire_is_allowed_within_this_machine(tmp_path, host):
    text = OWN.replace("host: smtp.linchengqu.example", f"host: '{host}', tls: none, port: 2525")
    assert loaded(tmp_path, text).mailbox.smtp == Server(host, 2525, Tls.NONE)


@pytest.mark.parametrize("host", ["smtp.linchengqu.example", "10.0.0.1", "localhost.example"])
def test_an_open_wire_to_another_machine_is_refused(tmp_path, host):
    text = OWN.replace("host: smtp.linchengqu.example", f"host: {host}, tls: none")
    ((line, said),) = faults(tmp_path, text)
    assert line == 5
    assert "明文" in said


def test_an_own_server_without_a_host_is_a_fault(tmp_path):
    text = "office: 甲\nbulletin: 乙\nmailbox: {address: a@b.example}\n"
    assert [said[:7].strip() for _, said in faults(tmp_path, text)] == ["缺少 smtp", "缺少 imap"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('  password_command: "echo \'x"\n', "引号不成对"),
        ('  name: "a\\r\\nBcc: x@y.example"\n', "控制字符"),
        ("timezone: ../../etc\n", "时区"),
        ("timezone: Asia\n", "时区"),
        ("policy:\n  发: {within: 三天}\n", "应当是整数"),
    ],
)
def test_a_fault_has_a_sentence_of_its_own(tmp_path, more, words):
    ((_, said),) = faults(tmp_path, OWN + more)
    assert words in said


@pytest.mark.parametrize("text", ["", "- 甲\n", "甲\n", "mailbox: 3\n", "mailbox:\n"])
def test_a_file_of_another_shape_is_a_settings_error(tmp_path, text):
    assert faults(tmp_path, text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_is_read_as_any_editor_in_china_saves_it(tmp_path, encoding):
    (tmp_path / "dispatch.yaml").write_bytes(OWN.encode(encoding))
    assert load(tmp_path, {}).office == "临澄区某专班"


def test_a_file_in_no_known_encoding_is_a_settings_error(tmp_path):
    (tmp_path / "dispatch.yaml").write_bytes(b"office: \xff\xff\n")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path, {})


def test_further_folders_may_be_one_or_a_list(tmp_path):
    assert loaded(tmp_path, OWN + "  folders: 回执\n").mailbox.folders == ("回执",)
    assert loaded(tmp_path, OWN + "  folders: [回执, 归档]\n").mailbox.folders == ("回执", "归档")
    assert loaded(tmp_path, OWN + "  folders:\n").mailbox.folders == ()


def test_the_offices_policy_reaches_the_roster(tmp_path):
    settings = loaded(
        tmp_path, OWN + "policy:\n  送: {acknowledged_by: nothing}\n  发: {within: 5}\n"
    )
    settings.roster.write_text(
        "recipients:\n  发:\n    - {name: 甲, address: a@b.example}\n", encoding="utf-8"
    )
    policies = load_roster(settings).policies
    assert policies[Tier.SENT_ACROSS].acknowledged_by is AcknowledgementRule.NOTHING
    assert policies[Tier.ISSUED_DOWN].within == 5


def test_a_missing_roster_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="roster"):
        load_roster(loaded(tmp_path, OWN))


def test_the_example_office_has_sound_settings():
    settings = load(TOP, {})
    assert settings.mailbox.address.endswith(".example")
    assert len(load_roster(settings).recipients) == 30


def test_the_look_of_the_document_has_defaults_and_can_be_chosen(tmp_path):
    assert loaded(tmp_path, OWN).document == DocumentStyle()
    text = OWN + (
        "document:\n  layout: 公文\n  double_sided: true\n  red: '#cc0000'\n"
        "  faces: {masthead: 方正小标宋_GBK, body: [仿宋, FangSong]}\n"
    )
    assert loaded(tmp_path, text).document == DocumentStyle(
        layout=Layout.OFFICIAL,
        double_sided=True,
        red="#cc0000",
        faces=(("masthead", ("方正小标宋_GBK",)), ("body", ("仿宋", "FangSong"))),
    )


@pytest.mark.parametrize(
    "line",
    [
        "layout: 通知",
        "red: red",
        "double_sided: 也许",
        "faces: {mastehad: 黑体}",
        "bule: 1",
        "faces: {body: '仿宋\";}'}",
    ],
)
def test_a_faulty_choice_of_look_is_named_with_its_line(tmp_path, line):
    found = faults(tmp_path, f"{OWN}document:\n  {line}\n")
    assert [at for at, _ in found] == [OWN.count("\n") + 2]


def test_limits_of_the_preset_stand_where_the_office_names_none(tmp_path):
    own = loaded(tmp_path, OWN + "  limits: {minute: 10, day: 300}\n").mailbox
    assert own.pace.limits == (Limit(10, 60), Limit(300, 86400))
    gmail = OWN + "  provider: gmail\n  limits: {quarter_hour: 50}\n"
    assert loaded(tmp_path, gmail).mailbox.pace.limits == (Limit(50, 900), Limit(500, 86400))


def test_a_relay_has_no_limits_but_those_that_are_written(tmp_path):
    relay = "  relay: {host: mx.linchengqu.example, port: 25, tls: none}\n"
    mailbox = loaded(tmp_path, OWN + "  provider: gmail\n" + relay).mailbox
    assert mailbox.pace.at_full_speed
    assert mailbox.relay == Relay(Server("mx.linchengqu.example", 25, Tls.NONE), None, None)


def test_a_relays_password_does_not_travel_in_clear(tmp_path):
    relay = "  relay: {host: mx.linchengqu.example, tls: none, user: u}\n"
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, OWN + relay)
    assert "明文" in caught.value.said_in(Language.CHINESE)


@pytest.mark.parametrize("hours", ["8:30-17:30", "17:30-08:30", "08:30", "08:30-24:00"])
def test_hours_that_are_none_are_a_fault(tmp_path, hours):
    with pytest.raises(SettingsError):
        loaded(tmp_path, OWN + f'hours: "{hours}"\n')


def test_hours_are_read_as_times(tmp_path):
    hours = loaded(tmp_path, OWN + 'hours: "08:30-17:30"\n').hours
    assert hours == OfficeHours(time(8, 30), time(17, 30))
