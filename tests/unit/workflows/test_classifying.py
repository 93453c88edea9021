"""Here or in processes of their own: the same answers in the same order."""

import pytest

from corpus import messages
from dispatch.inbound import classify
from dispatch.workflows import classifying
from dispatch.workflows.classifying import Classifier

RAWS = [one.raw for one in messages.ALL]


@pytest.mark.parametrize("cores", [0, 2])
async def test_many_messages_are_classified_alike_with_and_without_processes(
    cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_other_cores", lambda: cores)
    async with Classifier() as classifier:
        classifier.expect(10_000)
        assert (classifier._pool is not None) == bool(cores)
        if classifier._warm is not None:
            classifier._warm.result(timeout=60)
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]


async def test_processes_that_die_are_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifying, "_other_cores", lambda: 1)
    async with Classifier() as classifier:
        classifier.expect(10_000)
        assert classifier._pool is not None
        assert classifier._warm is not None
        classifier._warm.result(timeout=60)
        for process in classifier._pool._processes.values():
            process.kill()
            process.join()
        assert await classifier.classify(RAWS) == [classify(one) for one in RAWS]
