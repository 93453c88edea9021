"""Starts one program, waits for it and writes down what the kernel says it cost.

Between the benchmark and what it measures, because a child's peak memory begins with its parent's
(getrusage(2)): this parent imports next to nothing. Run with `python -I -S`.
"""

import os
import sys
import time


def main() -> None:
    """launcher.py REPORT PROGRAM ARGUMENT...; the report: status, seconds, processor, peak KB."""
    report, *command = sys.argv[1:]
    started = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - started
    figures = (status, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
    with open(report, "w", encoding="ascii") as file:  # noqa: PTH123 - pathlib is large
        file.write(" ".join(map(str, figures)))


if __name__ == "__main__":
    main()
