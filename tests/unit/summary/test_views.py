"""When and by what a recipient acknowledged, the course of an issue, the figures of a period."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dispatch.records import (
    DeliveryRecord,
    EvidenceRecord,
    IssueRecord,
    MatchedBy,
    RecipientRecord,
    Sender,
)
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing
from dispatch.summary import (
    Punctuality,
    acknowledgement,
    course,
    period,
    register,
    rows,
)
from dispatch.tiers import Tier
from dispatch.words import Given

CHINA = ZoneInfo("Asia/Shanghai")
NOON = datetime(2023, 8, 30, 4, tzinfo=UTC)
TERM = date(2023, 9, 4)
LATER = date(2023, 9, 20)
DELIVERY = DeliveryRecord(
    delivery_id=1, attempt=1, address="a@unit.example", state=DeliveryState.ACCEPTED,
    message_id="m@x", code=250, reply_text="", sent_at=NOON, not_before=None,
    standing=Standing.AWAITING,
)  # fmt: skip
UNIT = RecipientRecord(
    name="区教育局", tier=Tier.ISSUED_DOWN, is_person=False, on_paper=False, chase=True,
    acknowledged_by=AcknowledgedBy.REPLIED, within=3, addresses=("a@unit.example",),
    standing=Standing.AWAITING, deliveries=(DELIVERY,), evidence=(),
)  # fmt: skip


def heard(after: timedelta, proves=Standing.REPLIED, kind=EvidenceKind.REPLY, **more):
    told = EvidenceRecord(
        evidence_id=1, kind=kind, proves=proves, at=NOON + after,
        summary=Given('回复：收到', 'reply: received'), believed=True, attempt=1,
        matched_by=MatchedBy.MESSAGE_ID, recorded_at=NOON + after,
    )  # fmt: skip
    return replace(told, **more)


def answered(unit: RecipientRecord, *evidence: EvidenceRecord) -> RecipientRecord:
    live = [one.proves for one in evidence if one.believed and not one.voided]
    return replace(unit, evidence=evidence, standing=max(live, default=Standing.AWAITING))


def issue(*recipients: RecipientRecord, number="2023-06") -> IssueRecord:
    sender = Sender("office@x.example", "区工作专班")
    return IssueRecord(number, "d", "s", sender, NOON, None, recipients)


def shown(record: IssueRecord, today=LATER, term=TERM):
    return rows(record, {one.name: term for one in record.recipients}, today)


# -- acknowledgement -------------------------------------------------------------------------


def test_the_first_evidence_that_satisfies_the_tier_is_the_acknowledgement():
    read = heard(timedelta(hours=1), Standing.DISPLAYED, EvidenceKind.READ_RECEIPT)
    unit = answered(UNIT, read, heard(timedelta(hours=5)), heard(timedelta(hours=9)))
    taken = acknowledgement(unit)
    assert taken is not None
    assert (taken.at, taken.way.zh) == (NOON + timedelta(hours=5), "邮件回复")
    of_reading = acknowledgement(replace(unit, acknowledged_by=AcknowledgedBy.DISPLAYED))
    assert of_reading is not None
    assert (of_reading.at, of_reading.way.zh) == (NOON + timedelta(hours=1), "已读回执")


def test_what_is_voided_or_not_believed_acknowledges_nothing():
    voided = heard(timedelta(hours=1), voided_at=NOON)
    doubtful = heard(timedelta(hours=2), believed=False)
    assert acknowledgement(answered(UNIT, voided, doubtful)) is None


def test_a_clerks_word_acknowledges_one_that_got_it_on_paper():
    word = heard(timedelta(days=1), Standing.CONFIRMED, EvidenceKind.CLERK)
    paper = replace(UNIT, on_paper=True, deliveries=(), addresses=())
    taken = acknowledgement(answered(paper, word))
    assert taken is not None
    assert taken.way.zh == "人工登记"


def test_where_none_is_asked_for_the_register_says_so():
    told = replace(UNIT, acknowledged_by=AcknowledgedBy.NOTHING)
    taken = acknowledgement(told)
    assert taken is not None
    assert (taken.at, taken.way.zh) == (NOON, "不要求签收")


# -- course ----------------------------------------------------------------------------------


@given(st.lists(st.integers(-5, 400), max_size=20))
def test_a_course_never_falls_and_ends_with_all_that_acknowledged(hours):
    units = [
        answered(replace(UNIT, name=f"单位{n}"), heard(timedelta(hours=after)))
        for n, after in enumerate(hours)
    ]
    drawn = course(shown(issue(UNIT, *units)), NOON + timedelta(days=9), CHINA)
    assert drawn is not None
    steps = drawn.steps[Tier.ISSUED_DOWN]
    assert [one.count for one in steps] == list(range(1, len(hours) + 1))
    assert all(before.at <= after.at for before, after in pairwise(steps))
    assert all(drawn.since <= one.at <= NOON + timedelta(days=9) for one in steps)


def test_the_deadline_and_each_day_of_resending_are_marked():
    again = replace(DELIVERY, delivery_id=2, attempt=2, sent_at=NOON + timedelta(days=2))
    units = [replace(UNIT, name=f"单位{n}", deliveries=(DELIVERY, again)) for n in range(3)]
    drawn = course(shown(issue(*units)), NOON + timedelta(days=9), CHINA)
    assert drawn is not None
    assert [(one.words.zh, one.is_deadline) for one in drawn.marks] == [
        ("补发", False),
        ("期限 09-04", True),
    ]


def test_a_course_looked_at_years_later_ends_soon_after_its_last_step():
    unit = answered(UNIT, heard(timedelta(days=2)))
    drawn = course(shown(issue(unit)), NOON + timedelta(days=900), CHINA)
    assert drawn is not None
    assert drawn.until < NOON + timedelta(days=9)
    soon = course(shown(issue(unit), term=None), NOON + timedelta(days=2, hours=3), CHINA)
    assert soon is not None
    assert soon.until == NOON + timedelta(days=2, hours=3)


def test_an_issue_that_never_left_has_no_course():
    planned = replace(DELIVERY, state=DeliveryState.PLANNED, sent_at=None)
    assert course(shown(issue(replace(UNIT, deliveries=(planned,)))), NOON, CHINA) is None


# -- register --------------------------------------------------------------------------------


def test_the_register_counts_through_the_tiers_and_says_what_else_must_be_known():
    up = replace(UNIT, name="市安委办", tier=Tier.REPORTED_UP)
    entries = register(shown(issue(UNIT, up)))
    assert [(one.position, one.name) for one in entries] == [(1, "市安委办"), (2, "区教育局")]
    assert entries[1].note.zh == "已发出，无回音；逾期（期限9月4日）"


# -- period ----------------------------------------------------------------------------------


def figures(*issues: IssueRecord, aliases=None, today=LATER):
    return period([(one, shown(one, today)) for one in issues], CHINA, today, aliases)


def test_on_time_late_never_and_open_are_told_apart():
    units = (
        answered(replace(UNIT, name="甲"), heard(timedelta(hours=1))),
        answered(replace(UNIT, name="乙", addresses=("b@x.example",)), heard(timedelta(days=9))),
        replace(UNIT, name="丙", addresses=("c@x.example",)),
    )
    found = {one.name: one.conducts[0] for one in figures(issue(*units)).units}
    assert found["甲"].punctuality is Punctuality.ON_TIME
    assert found["甲"].took == timedelta(hours=1)
    assert found["乙"].punctuality is Punctuality.LATE
    assert found["丙"].punctuality is Punctuality.NEVER
    [still] = figures(issue(units[2]), today=TERM).units
    assert still.conducts[0].punctuality is Punctuality.OPEN


def test_the_last_minute_of_the_last_day_is_on_time_in_the_offices_zone():
    last = datetime(2023, 9, 4, 23, 59, tzinfo=CHINA) - NOON
    [line] = figures(issue(answered(UNIT, heard(last)))).units
    assert line.conducts[0].punctuality is Punctuality.ON_TIME
    [line] = figures(issue(answered(UNIT, heard(last + timedelta(minutes=1))))).units
    assert line.conducts[0].punctuality is Punctuality.LATE


def test_who_got_nothing_by_mail_is_not_in_the_report():
    paper = replace(UNIT, on_paper=True, deliveries=(), addresses=())
    refused = replace(DELIVERY, state=DeliveryState.REFUSED)
    unsent = replace(UNIT, name="乙", deliveries=(refused,))
    assert figures(issue(paper, unsent)).units == ()


def test_a_unit_that_changed_its_name_or_tier_is_one_unit_under_the_latest():
    before = answered(
        replace(UNIT, name="区旅游局", tier=Tier.SENT_ACROSS), heard(timedelta(hours=1))
    )
    after = replace(UNIT, name="区文化和旅游局")
    [line] = figures(issue(before, number="2023-05"), issue(after)).units
    assert (line.name, line.earlier_names) == ("区文化和旅游局", ("区旅游局",))
    assert (line.tier, line.received) == (Tier.ISSUED_DOWN, 2)


def test_the_roster_may_say_that_two_names_are_one_units():
    before = replace(UNIT, name="区卫计委", addresses=("old@x.example",))
    after = replace(UNIT, name="区卫生健康局")
    listed = (issue(before, number="2023-05"), issue(after))
    assert len(figures(*listed).units) == 2
    [line] = figures(*listed, aliases={"区卫计委": "区卫生健康局"}).units
    assert line.received == 2


def test_two_units_that_one_issue_went_to_stay_two_though_they_share_an_address():
    one, other = replace(UNIT, name="甲"), replace(UNIT, name="乙")
    listed = (issue(one, other, number="2023-05"), issue(other, number="2023-06"))
    assert {line.name: line.received for line in figures(*listed).units} == {"甲": 1, "乙": 2}


def test_a_unit_that_grows_punctual_has_a_rising_trend():
    prompt, silent = answered(UNIT, heard(timedelta(hours=2))), UNIT
    numbers = [f"2023-{n:02d}" for n in range(1, 5)]
    taken = [silent, silent, prompt, prompt]
    [line] = figures(*(issue(u, number=n) for n, u in zip(numbers, taken, strict=True))).units
    assert line.trend == 1.0
    assert line.median_time == timedelta(hours=2)
    assert line.count(Punctuality.NEVER) == 2
