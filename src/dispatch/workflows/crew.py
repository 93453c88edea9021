"""Owns the workers of an office, one for each of its mailboxes: what ends one ends no other."""

import asyncio
from collections.abc import Callable

from dispatch.errors import DispatchError
from dispatch.words import Words
from dispatch.workflows.office import Office
from dispatch.workflows.working import GaveUp, Told, Worker


async def work(
    office: Office,
    tell: Callable[[Told], None],
    stop: asyncio.Event,
    in_words: Callable[[Words], str],
    *,
    once: bool = False,
) -> None:
    """Works at every way out at once, until `stop`; with `once` until nothing is left.

    `in_words` says what is put down in the record of who did what in this run's language.
    """
    workers = [Worker(office, way, tell, stop, in_words, once) for way in office.ways()]

    async def one_of_them(worker: Worker) -> None:
        try:
            await worker.work()
        except DispatchError as error:
            if office.has_several():
                tell(GaveUp(worker.way.mailbox.address, error))
            raise
        except BaseException:  # a fault of ours: the others come to an end in order
            stop.set()
            raise

    ended = await asyncio.gather(*map(one_of_them, workers), return_exceptions=True)
    for one in ended:
        if isinstance(one, BaseException):
            raise one
