"""Owns what the processes of a round tell each other: how much has arrived, and when to be calm."""

import mmap
import struct


class Score:
    """A few bytes that the driver and the fault machine, its child, both see."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 8)

    @property
    def arrived(self) -> int:
        """How many messages the server has taken."""
        return int(struct.unpack_from("I", self._memory, 0)[0])

    def one_arrived(self) -> None:
        """The server has taken one more."""
        struct.pack_into("I", self._memory, 0, self.arrived + 1)

    @property
    def calm(self) -> bool:
        """Whether nothing is to go wrong any more."""
        return self._memory[4] == 1

    def be_calm(self) -> None:
        """From now on nothing goes wrong."""
        self._memory[4] = 1
