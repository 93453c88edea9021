"""Owns looking for one of many phrases in a text."""


def holds(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether any of the phrases stands in the text; both in small letters, or as they stand."""
    # A loop: a generator would cost more than the search.
    for one in phrases:  # noqa: SIM110
        if one in text:
            return True
    return False


def folded(text: str) -> str:
    """A text in small letters, its white space folded: what phrases are looked for in."""
    return " ".join(text.lower().split())
