"""What comes to an issue that is out: other addresses, recipients that are new, nobody twice."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from dispatch.errors import TryAgain
from dispatch.issue import Attachment, Rendition
from dispatch.ledger import Ledger
from dispatch.records import PlannedAttempt, PlannedDelivery, PlannedRecipient, Run, Scope
from dispatch.states import AcknowledgedBy, Standing
from dispatch.summary import good_addresses
from dispatch.tiers import Tier
from office_ledger import NOW, OWN

RUN = Run("2023-06", Scope(), "m:1", OWN)


def delivery(name: str) -> PlannedDelivery:
    return PlannedDelivery(f"{name}@new.example", f"token-{name}", f"{name}@own.example")


def recipient(name: str) -> PlannedRecipient:
    one = delivery(name)
    rule = AcknowledgedBy.REPLIED
    return PlannedRecipient(
        f"新{name}", Tier.ISSUED_DOWN, False, False, True, rule, 3, (one.address,), (one,)
    )


def mail(text: str, attempt: int = 1) -> Rendition:
    return Rendition(Tier.ISSUED_DOWN, attempt, "s", text, "h", (Attachment("a", "x/y", b"1"),))


def claims(ledger: Ledger, when: datetime = NOW):
    return ledger.turn(RUN, (), 100, when).claims


def named(ledger: Ledger, name: str):
    record = ledger.issue("2023-06")
    assert record is not None
    return next(one for one in record.recipients if one.name == name)


def test_a_new_recipient_has_a_first_attempt_and_a_mail_of_its_own(ledger) -> None:
    old = {one.recipient for one in claims(ledger)}
    ledger.add_recipients("2023-06", [mail("late")], [recipient("a"), recipient("b")])
    assert len(old) == 3
    new = claims(ledger)
    assert [(one.recipient, one.attempt) for one in new] == [("新a", 1), ("新b", 1)]
    assert {ledger.rendition(one.rendition_id).text for one in new} == {"late"}
    assert named(ledger, "新a").deliveries[0].attempt == 1


def test_nobody_is_added_twice_and_then_nobody_at_all(ledger) -> None:
    ledger.add_recipients("2023-06", [mail("late")], [recipient("a")])
    again = replace(recipient("a"), deliveries=(delivery("a2"),))
    with pytest.raises(TryAgain):
        ledger.add_recipients("2023-06", [mail("late")], [recipient("b"), again])
    record = ledger.issue("2023-06")
    assert record is not None
    assert [one.name for one in record.recipients] == ["单位0", "单位1", "单位2", "新a"]


def test_each_gets_the_words_that_were_planned_for_it(ledger) -> None:
    first = PlannedAttempt("单位0", 2, mail("first", 2), (delivery("a"),))
    again = PlannedAttempt("单位1", 2, mail("again", 2), (delivery("b"),))
    ledger.plan_attempts("2023-06", [first, again])
    ledger.add_recipients("2023-06", [mail("late")], [recipient("c")])
    texts = {
        one.address: ledger.rendition(one.rendition_id).text
        for one in claims(ledger)
        if one.address.endswith("new.example")
    }
    assert texts == {
        "a@new.example": "first",
        "b@new.example": "again",
        "c@new.example": "late",
    }
    assert ledger.attachments("2023-06", Tier.ISSUED_DOWN) == ()  # those of the first sending


def test_every_address_that_was_written_to_may_answer(ledger) -> None:
    before = named(ledger, "单位0").addresses
    ledger.plan_attempts("2023-06", [PlannedAttempt("单位0", 2, mail("x", 2), (delivery("a"),))])
    assert named(ledger, "单位0").addresses == (*before, "a@new.example")
    addressee = ledger.known(OWN, addresses=("a@new.example",)).by_address["a@new.example"]
    assert addressee.recipient == "单位0"
    assert addressee.addresses == (*before, "a@new.example")


def test_a_recipient_added_to_an_appointed_issue_waits_for_the_hour(ledger) -> None:
    ledger.reschedule("2023-06", NOW + timedelta(hours=2))
    ledger.add_recipients("2023-06", [mail("late")], [recipient("a")])
    assert claims(ledger) == ()
    assert len(claims(ledger, NOW + timedelta(hours=3))) == 4


def test_the_rosters_addresses_are_written_to_but_for_those_that_bounced(ledger) -> None:
    one = named(ledger, "单位0")
    old = one.addresses[0]
    assert good_addresses(one) == (old,)
    assert good_addresses(one, ("new@x.example",)) == ("new@x.example",)
    bounced = replace(
        one, deliveries=tuple(replace(each, standing=Standing.FAILED) for each in one.deliveries)
    )
    assert good_addresses(bounced) == ()
    assert good_addresses(bounced, (old.upper(), "new@x.example")) == ("new@x.example",)
