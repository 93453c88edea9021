"""An answer that comes when its issue has long been archived is told, kept, and counts once."""

from dispatch.sandbox import Sandbox
from journey.office import NUMBER, OfficeFolder
from office_ledger import aside


def test_mail_to_an_archived_issue_is_told_once_and_changes_nothing(
    office: OfficeFolder, server: Sandbox
) -> None:
    assert office.run("send", NUMBER, "--yes").code == 0
    server.wait_until_quiet(60)
    ledger = office.path / ".dispatch" / "ledger.sqlite3"
    aside(ledger, "UPDATE issue SET planned_at = '2020-01-01 00:00:00.000000'")
    aside(ledger, "UPDATE delivery SET claimed_at = '2020-01-01 00:00:00.000000'")
    made = office.run("archive", "2020-02-01", "--yes", "--json").json
    assert made["issues"] == [NUMBER]
    told = office.run("poll", "--json").json["changes"]
    assert {one["issue"] for one in told} == {NUMBER}
    assert {one["archive"] for one in told} == {made["file"].rpartition("/")[2]}
    assert {one["kind"] for one in told} >= {"read-receipt", "auto-reply", "reply"}
    late = office.run("archive", "--json").json["late"]
    assert len(late) == len(told)
    assert office.run("poll", "--json", "--from-zero").json["changes"] == []
    assert "归档以后的来信" in office.run("archive").out
    assert office.run("archive", "--verify", made["file"]).code == 0
    again = office.run("send", NUMBER, "--yes")
    assert again.code == 65
    assert "归档" in again.err
