"""What looking needs of dispatch.yaml, without reading all of it: it must agree with the form."""

import pytest

from dispatch.config import load
from dispatch.config.glance import glance
from dispatch.errors import SettingsError

REST = """\
office: 区工作专班
bulletin: 工作专报
mailbox: {address: office@linchengqu.example, provider: plain,
  smtp: {host: smtp.linchengqu.example}, imap: {host: imap.linchengqu.example}}
"""
FLOWING = "{" + REST.replace("\n", ",", 2).replace("}}\n", "}}") + ", timezone: Asia/Urumqi}"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        (REST, "Asia/Shanghai"),
        (REST + "timezone: Asia/Urumqi\n", "Asia/Urumqi"),
        (REST + "timezone: 'Asia/Urumqi'   # 新疆\n", "Asia/Urumqi"),
        (REST + "# timezone: Asia/Tokyo\n", "Asia/Shanghai"),
        (REST + "timezone:\n  Asia/Urumqi\n", "Asia/Urumqi"),
        (REST + '"timezone": Asia/Urumqi\n', "Asia/Urumqi"),
        (FLOWING, "Asia/Urumqi"),
        (REST.replace("区工作专班", "timezone 专班"), "Asia/Shanghai"),
        (REST + "timezone: UTC\n", "UTC"),
    ],
)  # fmt: skip
def test_it_sees_the_zone_that_the_whole_form_gives(tmp_path, text, zone):
    (tmp_path / "dispatch.yaml").write_text(text, encoding="utf-8")
    place = glance(tmp_path, {})
    settings = load(tmp_path, {})
    assert str(place.zone) == zone == str(settings.zone)
    assert place.ledger == settings.ledger


@pytest.mark.parametrize(
    "text",
    [
        REST + "database: postgresql://office@db.example/dispatch\n",
        REST + "database: 'postgresql://office@db.example:5433/dispatch'   # 共用\n",
        REST + "database:\n  postgresql://office@db.example/dispatch\n",
        REST + "database: postgresql://office@db.example/database\n",
        REST + "# database: postgresql://office@db.example/dispatch\n",
        REST + "database: sqlite\n",
        REST + "database: sqlite:///.dispatch/ledger.sqlite3\n",
        REST.replace("区工作专班", "database 专班"),
    ],
)
@pytest.mark.parametrize("variable", ["", "sqlite", "postgresql:///other?host=/run/postgresql"])
def test_it_sees_the_ledger_where_the_whole_form_sees_it(tmp_path, text, variable):
    (tmp_path / "dispatch.yaml").write_text(text, encoding="utf-8")
    environ = {"DISPATCH_DATABASE": variable}
    assert glance(tmp_path, environ).ledger == load(tmp_path, environ).ledger


def test_gb_18030_and_a_byte_order_mark_are_read(tmp_path):
    for encoding in ("gb18030", "utf-8-sig"):
        (tmp_path / "dispatch.yaml").write_bytes((REST + "timezone: UTC\n").encode(encoding))
        assert str(glance(tmp_path, {}).zone) == "UTC"


def test_a_zone_that_there_is_not_is_told_with_its_line(tmp_path):
    (tmp_path / "dispatch.yaml").write_text(REST + "timezone: Asia/Nowhere\n", encoding="utf-8")
    with pytest.raises(SettingsError) as told:
        glance(tmp_path, {})
    assert told.value.faults[0].line == 5


def test_where_there_is_no_office_the_way_in_is_shown(tmp_path):
    with pytest.raises(SettingsError):
        glance(tmp_path, {})
