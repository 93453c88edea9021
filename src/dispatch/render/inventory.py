"""Owns the list of what typesetting needs of this machine: the library, and a face for each use."""

from dataclasses import dataclass

from dispatch.issue import DocumentStyle
from dispatch.render import faces
from dispatch.render.metrics import family_of

# What is free stands in for the official faces, which have to be bought.
_FREE = ("Fandol", "Noto")


@dataclass(frozen=True, slots=True)
class Kept:
    """A use (body, title ...) and the family that it is set in here; None where none is there.

    `stands_in`: a free face in the place of the official one.
    """

    use: str
    family: str | None

    @property
    def stands_in(self) -> bool:
        """Whether the family is a free one."""
        return self.family is not None and self.family.startswith(_FREE)


def faces_kept(style: DocumentStyle) -> tuple[Kept, ...]:
    """For each use of a face, what this machine sets it in."""
    stacks = faces.stacks(style.faces)
    return tuple(Kept(name, family_of(stack)) for name, stack in stacks.items())


def typesetting_fault() -> str | None:
    """Why WeasyPrint cannot be loaded here (Pango is missing, mostly); None where it can."""
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError) as error:
        return " ".join(str(error).split())[:300]
    return None
