"""A provider that pushes back: NetEase's quotas and refusals, met in simulated hours."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dispatch.config import load
from dispatch.sandbox import Fault, Habit, Manner, Sandbox, Stage
from dispatch.workflows.verdict import GIVE_UP_AFTER
from journey.flying import Flying, fly
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units
from office_ledger import aside

COUNT = 300
QUOTA = replace(Manner.NETEASE, messages_per_window=100)


@pytest.fixture
def flying() -> Flying:
    return Flying()


def provider(folder: Path, flying: Flying, names: list[str], manner: Manner = QUOTA) -> Sandbox:
    habits = {address(name): Habit.SILENT for name in names}
    return Sandbox(folder, MAILBOX, PASSWORD, habits, manner=manner, clock=flying.clock)


def office_at(path: Path, server: Sandbox, names: list[str], more: str = "") -> OfficeFolder:
    office = furnish(path, server, names)
    settings = office.path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8").replace("pause_seconds: 0", "pause_seconds: 3")
    settings.write_text(text + "  messages_per_session: 20\n" + more, encoding="utf-8")
    return office


def minutes_promised(text: str) -> float:
    found = re.search(r"预计用时 ([\d.]+) (秒|分钟|小时)", text)
    assert found is not None, text
    return float(found[1]) * {"秒": 1 / 60, "分钟": 1, "小时": 60}[found[2]]


def test_known_limits_are_kept_and_300_messages_take_the_time_that_was_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(COUNT)
    with provider(tmp_path / "server", flying, names) as server:
        office = office_at(tmp_path / "office", server, names, "  limits: {quarter_hour: 100}\n")
        begun = flying.clock()
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 0, ran.text
        took = (flying.clock() - begun).total_seconds() / 60
        assert minutes_promised(ran.text) == pytest.approx(took, rel=0.2)
        arrived = Counter(one.message_id for one in server.received())
        assert len(arrived) == COUNT
        assert set(arrived.values()) == {1}
        # One login a session, twenty messages a session, and not one pushed back.
        assert server.logins() == (True,) * (COUNT // 20)
        assert Counter(one.session for one in server.received()) == dict.fromkeys(range(1, 16), 20)
        assert "要求暂停" not in ran.text


def test_an_unknown_quota_lets_the_run_rest_as_long_as_the_provider_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(COUNT)
    with provider(tmp_path / "server", flying, names) as server:
        office = office_at(tmp_path / "office", server, names)
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 0, ran.text
        assert ran.text.count("服务商要求暂停：451 MI:SFQ") == 2
        assert len({one.message_id for one in server.received()}) == COUNT
        assert len(server.received()) == COUNT
        assert len(server.logins()) <= COUNT // 20 + 2


def test_a_limit_holds_across_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(30)
    with provider(tmp_path / "server", flying, names, Manner.NETEASE) as server:
        office = office_at(tmp_path / "office", server, names, "  limits: {day: 20}\n")
        first = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert first.code == 75
        assert "限额" in first.text
        again = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert again.code == 75
        assert len(server.received()) == 20
        assert len(server.logins()) == 1
        flying.flown += 24 * 3600
        last = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert last.code == 0, last.text
        assert len(server.received()) == 30


def test_a_wrong_code_is_tried_once_a_run_and_never_locks_the_mailbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(6)
    manner = replace(Manner.NETEASE, failed_logins=2)
    with provider(tmp_path / "server", flying, names, manner) as server:
        office = office_at(tmp_path / "office", server, names, "  connections: 4\n")
        flying.password = "wrong"
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 77
        assert "授权码" in ran.text
        assert server.logins() == (False,)
        flying.password = PASSWORD
        assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes").code == 0
        assert server.logins()[0] is False
        assert all(server.logins()[1:])
        assert len(server.received()) == 6


def test_refused_content_stops_the_run_and_keeps_every_message_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(8)
    with provider(tmp_path / "server", flying, names, Manner.NETEASE) as server:
        office = office_at(tmp_path / "office", server, names)
        server.faults = [Fault(Stage.DOT, 3, answer="554 DT:SPM 163 smtp,mail is spam")]
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 65
        assert "垃圾邮件" in ran.text
        assert sorted(office.states().values()) == ["accepted"] * 2 + ["planned"] * 6


def test_a_put_off_message_is_tried_again_with_growing_pauses_and_given_up_after_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(3)
    with provider(tmp_path / "server", flying, names, Manner.PLAIN) as server:
        office = office_at(tmp_path / "office", server, names)
        # The first recipient is put off each time, and each run does one MAIL for it alone.
        server.faults = lambda stage, number: (
            Fault(stage, number, answer="450 4.2.0 try later")
            if stage is Stage.RCPT and number not in (2, 3)
            else None
        )
        pauses, before = [], flying.flown
        while fly(monkeypatch, flying, office, "send", NUMBER, "--yes").code == 75:
            if tries(office) > len(pauses) + 1:
                pauses.append(flying.flown - before)
                before = flying.flown
            flying.flown += 3600
        assert sorted(office.states().values()) == ["accepted", "accepted", "refused"]
        hours = [round(pause / 3600) for pause in pauses]
        assert hours == sorted(hours)
        assert hours[-1] == 4
        assert flying.flown >= GIVE_UP_AFTER.total_seconds()


def tries(office: OfficeFolder) -> int:
    """How often the message that is put off was tried."""
    ((most,),) = aside(load(office.path, {}).ledger, "SELECT max(tries) FROM delivery")
    return int(str(most))


def test_a_pause_asked_of_four_connections_is_one_pause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(24)
    with provider(tmp_path / "server", flying, names, Manner.PLAIN) as server:
        office = furnish(tmp_path / "office", server, names, "  connections: 4")
        server.faults = [
            Fault(Stage.RCPT, number, answer="451 MI:SFQ 163 smtp11") for number in range(6, 30)
        ]
        napped = flying.nap

        async def nap(seconds: float) -> None:
            # Whoever keeps the pause is served; however slow the machine is, nobody asks in it.
            server.faults = []
            await napped(seconds)

        monkeypatch.setattr(flying, "nap", nap)
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 0, ran.text
        assert ran.text.count("服务商要求暂停") == 1
        assert len({one.message_id for one in server.received()}) == 24
        assert len(server.received()) == 24


def test_a_sleep_stops_four_connections_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flying: Flying
) -> None:
    names = units(24)
    with provider(tmp_path / "server", flying, names, Manner.PLAIN) as server:
        office = office_at(tmp_path / "office", server, names, "  connections: 4\n")
        flying.slept = timedelta(hours=8)
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == 75
        assert "休眠" in ran.text
        assert len(server.received()) < 10
        assert set(office.states().values()) == {"accepted", "planned"}


@pytest.mark.parametrize(
    ("stage", "answer", "code"),
    [
        (Stage.MAIL, "550 5.7.1 Client not authorized", 77),
        (Stage.RCPT, "550 5.7.1 Relaying denied", 77),
        (Stage.MAIL, "552 5.3.4 Message size exceeds fixed limit", 65),
        (Stage.DOT, "554 5.7.1 rejected by content policy", 65),
        (Stage.RCPT, "554 5.0.0 no reason at all", 77),
    ],
)
def test_what_every_recipient_would_meet_does_not_refuse_the_whole_roster(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    flying: Flying,
    stage: Stage,
    answer: str,
    code: int,
) -> None:
    names = units(12)
    with provider(tmp_path / "server", flying, names, Manner.PLAIN) as server:
        office = furnish(tmp_path / "office", server, names)
        server.faults = lambda at, number: Fault(at, number, answer=answer) if at is stage else None
        ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert ran.code == code, ran.text
        refused = [one for one in office.states().values() if one == "refused"]
        assert len(refused) == (5 if "no reason" in answer else 0)
        server.faults = []
        again = [part for name in names[:5] for part in ("--again", name)]
        if refused:
            assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes", *again).code == 0
        assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes").code == 0
        assert len(server.received()) == 12
