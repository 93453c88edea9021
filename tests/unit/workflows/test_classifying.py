"""Here or in a process beside: the same answers in the same order."""

import asyncio
import pickle
import signal

import pytest

from corpus import messages
from dispatch.inbound import classify
from dispatch.workflows import classifying
from dispatch.workflows.classifying import Classifier

RAWS = [one.raw for one in messages.ALL]


async def is_up(classifier: Classifier) -> bool:
    """Whether the other process came up within a minute."""
    for _ in range(600):
        if classifier._is_up:
            return True
        await asyncio.sleep(0.1)
    return False


@pytest.fixture
def free_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifying, "_has_free_core", lambda: True)


async def test_without_a_free_core_messages_are_classified_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(classifying, "_has_free_core", lambda: False)
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert classifier._beside is None
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]


async def test_for_few_messages_no_process_is_started(free_core: None) -> None:
    async with Classifier() as classifier:
        await classifier.expect(100)
        assert classifier._beside is None


async def test_many_stretches_are_classified_alike_beside_and_answered_in_order(
    free_core: None,
) -> None:
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert await is_up(classifier)
        stretches = [RAWS[at : at + 50] for at in range(0, len(RAWS), 50)]
        found = await asyncio.gather(*map(classifier.classify, stretches))
        assert found == [[classify(one) for one in stretch] for stretch in stretches]
        assert classifier._is_up


async def test_a_process_that_dies_is_done_without(free_core: None) -> None:
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert await is_up(classifier)
        assert classifier._beside is not None
        waiting = [asyncio.create_task(classifier.classify(RAWS)) for _ in range(3)]
        await asyncio.sleep(0)
        classifier._beside.kill()
        assert await asyncio.gather(*waiting) == [[classify(one) for one in RAWS]] * 3
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]


async def test_a_process_that_hangs_is_done_without(
    free_core: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_PATIENCE", 0.5)
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert await is_up(classifier)
        assert classifier._beside is not None
        classifier._beside.send_signal(signal.SIGSTOP)
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]
        assert not classifier._is_up


async def test_an_answer_that_cannot_be_read_is_done_without(
    free_core: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert await is_up(classifier)

        def unreadable(_: bytes) -> None:
            raise pickle.UnpicklingError

        monkeypatch.setattr(pickle, "loads", unreadable)
        # The listener waits for the answer to this one already.
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]
        assert not classifier._is_up


async def test_a_process_that_cannot_be_started_is_done_without(
    free_core: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_COMMAND", ("/nowhere/python",))
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]


async def test_leaving_ends_the_process(free_core: None) -> None:
    async with Classifier() as classifier:
        await classifier.expect(10_000)
        beside = classifier._beside
    assert beside is not None
    assert beside.returncode is not None
