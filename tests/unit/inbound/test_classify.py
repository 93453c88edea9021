"""Each message of the corpus is taken for what it is, and says why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.messages import ALL, OURS, THREAD, TOKEN, UNIT, Case, mail, variants, word
from dispatch.inbound import Kind, absence, believable, bounce_words, canonical_message_id, classify


def _wrong(case: Case) -> list[str]:
    """What of a row's expectations does not hold."""
    taken = classify(case.raw)
    ids = [*taken.original_message_ids, *taken.references]
    found = {
        "kind": taken.kind.value,
        "disposition": taken.disposition,
        "action": taken.action,
        "status": taken.status,
        "original": ids[0] if ids else None,
        "recipient": taken.final_recipient,
        "reply": taken.reply_text,
        "ids": len(taken.original_message_ids),
    }
    return [
        f"{name}: {value!r}, not {getattr(case, name)!r}"
        for name, value in found.items()
        if getattr(case, name) is not None and getattr(case, name) != value
    ]


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_it_is_taken_for_what_it_is(case: Case) -> None:
    assert _wrong(case) == []


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_it_is_so_however_it_was_handed_on(case: Case) -> None:
    wrong = {what: found for what, other in variants(case) if (found := _wrong(other))}
    assert wrong == {}


def test_each_says_why_in_both_languages() -> None:
    for case in ALL:
        reasons = classify(case.raw).reasons
        assert reasons, case.name
        assert all(reason.zh and reason.en for reason in reasons), case.name


def test_the_corpus_names_each_message_once() -> None:
    assert len(ALL) >= 150
    assert len({case.name for case in ALL}) == len(ALL)


def test_the_token_is_found_whatever_its_case() -> None:
    for text in (TOKEN, TOKEN.upper()):
        assert classify(mail(f"2023-06 #{text}", "x")).tokens == (TOKEN,)


def test_a_quoted_token_is_not_a_fresh_one() -> None:
    raw = mail(word("回复：工作专报"), f"收到\n\n-----原始邮件-----\n#{TOKEN}", *THREAD)
    assert classify(raw).tokens == ()


PHRASES = [*bounce_words.SUBJECT, *bounce_words.FAILED, *bounce_words.DELAYED, *absence.PROGRAM]


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=12), st.sampled_from(PHRASES))
@settings(deadline=None, max_examples=200)
def test_no_words_make_anything_else_of_a_persons_answer(said: list[str], title: str) -> None:
    body = "Hello,\n\n" + "\n".join(said) + "\n\nOn 30/08/2023 09:12, Office wrote:\n> 550 5.1.1\n"
    raw = mail(word(f"Re: {title}"), body, *THREAD, "User-Agent: Mozilla Thunderbird")
    assert classify(raw).kind is Kind.REPLY


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=12), st.sampled_from(PHRASES))
@settings(deadline=None, max_examples=200)
def test_no_words_make_a_bounce_of_a_persons_mail(said: list[str], title: str) -> None:
    raw = mail(word(title), "\n".join(said), "User-Agent: Mozilla Thunderbird")
    assert classify(raw).kind is not Kind.DELIVERY_REPORT


def test_a_report_never_names_itself_as_the_original() -> None:
    for case in ALL:
        taken = classify(case.raw)
        if taken.message_id is not None:
            assert taken.message_id not in taken.original_message_ids


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        (UNIT, True),
        (UNIT.upper(), True),
        ("colleague@linchengqu.example", True),
        ("stranger@x.test", False),
        ("someone@163.com", False),
    ],
)
def test_a_unit_speaks_by_its_addresses_and_its_own_domain(sender: str, expected: bool) -> None:
    taken = classify(mail("Re: x", "收到", *THREAD, sender=sender))
    assert believable(taken, [UNIT, "unit@163.com"]) is expected


@pytest.mark.parametrize(
    "text", [f"<{OURS}>", f"  <{OURS}>\r\n ", OURS, f'"<{OURS}>"', f"<{OURS}> (comment)"]
)
def test_message_ids_are_compared_in_one_form(text: str) -> None:
    assert canonical_message_id(text) == OURS
