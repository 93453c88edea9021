"""Runs `dispatch` as if it were so many days ago, for the pictures: `days_ago.py 4.5 poll`."""

import os
import secrets
import sys
from datetime import UTC, datetime, timedelta

from dispatch.cli import app
from dispatch.workflows import World


def main(days: str) -> None:
    """Gives the program another clock before any command takes it; real time is what is left."""
    back = timedelta(days=float(days))
    app.world = lambda: World(
        clock=lambda: datetime.now(UTC) - back, randomness=secrets.token_bytes, environ=os.environ
    )
    from dispatch.cli import main as dispatch

    dispatch()


if __name__ == "__main__":
    main(sys.argv.pop(1))
