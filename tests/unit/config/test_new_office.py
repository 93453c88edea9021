"""What `dispatch init` writes: a folder that works at once, and never over another file."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.config import Answers, load, load_roster, write_office
from dispatch.config.files import settings_text
from dispatch.config.loading import read_settings
from dispatch.errors import InputError
from dispatch.providers import Server, Tls
from dispatch.tiers import Tier
from dispatch.words import Language

ANSWERS = Answers("临澄区某专班", "工作专报", "someone@163.com")
OWN = Answers(
    "临澄区某专班",
    "工作专报",
    "office@linchengqu.example",
    name="专班",
    provider="coremail",
    smtp=Server("smtp.linchengqu.example", 465, Tls.IMPLICIT),
    imap=Server("imap.linchengqu.example", 993, Tls.IMPLICIT),
)


def test_a_new_office_is_a_working_office(tmp_path):
    folder = tmp_path / "new"
    written = write_office(folder, OWN)
    assert [path.name for path in written] == [
        "dispatch.yaml",
        "recipients.yaml",
        "issues",
        ".gitignore",
    ]
    assert all(path.exists() for path in written)
    settings = load(folder, {})
    assert settings.mailbox.provider.key == "coremail"
    assert settings.mailbox.smtp == OWN.smtp
    assert settings.mailbox.name == "专班"
    assert all(load_roster(settings).of(tier) for tier in Tier)
    assert ".dispatch/" in (folder / ".gitignore").read_text(encoding="utf-8")


def test_its_files_explain_themselves_in_chinese(tmp_path):
    write_office(tmp_path, ANSWERS)
    for name in ("dispatch.yaml", "recipients.yaml"):
        comments = [
            line
            for line in (tmp_path / name).read_text(encoding="utf-8").splitlines()
            if line.startswith("#")
        ]
        assert len(comments) >= 5


@pytest.mark.parametrize("name", ["dispatch.yaml", "recipients.yaml"])
def test_an_existing_file_is_named_and_nothing_is_written(tmp_path, name):
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        write_office(tmp_path, ANSWERS)
    assert name in caught.value.said_in(Language.CHINESE)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_an_existing_gitignore_is_kept_and_gets_one_line_once(tmp_path):
    ignore = tmp_path / ".gitignore"
    ignore.write_text("*.bak", encoding="utf-8")
    assert ignore in write_office(tmp_path, ANSWERS)
    assert ignore.read_text(encoding="utf-8").splitlines()[0] == "*.bak"
    assert ignore.read_text(encoding="utf-8").splitlines()[-1] == ".dispatch/"
    (tmp_path / "dispatch.yaml").unlink()
    (tmp_path / "recipients.yaml").unlink()
    assert ignore not in write_office(tmp_path, ANSWERS)


def test_a_faulty_answer_writes_nothing(tmp_path):
    with pytest.raises(InputError):
        write_office(tmp_path / "new", Answers("甲", "乙", "不是邮箱"))
    assert not (tmp_path / "new").exists()


@given(st.text(min_size=1), st.text(min_size=1))
def test_an_answer_of_any_text_is_kept_as_it_is_or_refused(office, bulletin):
    text = settings_text(replace(OWN, office=office, bulletin=bulletin))
    try:
        form = read_settings(text, "dispatch.yaml")
    except InputError:
        assert not (office + bulletin).isprintable()
    else:
        assert (form.office, form.bulletin) == (office, bulletin)
