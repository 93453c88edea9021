"""dispatch: sends a numbered bulletin to its three tiers and accounts for who has it."""

__version__ = "0.1.0"
