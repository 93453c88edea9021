"""Ours beside plain WeasyPrint on the same HTML: seconds, cold and warm, and peak memory.

`make bench`. Every figure comes from a process of its own; the two sides take turns in one run,
since machines are shared and noisy: only the ratios are worth keeping.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

PARAGRAPH = (
    "8月{n}日，区应急管理局组织各镇街开展隐患排查，“逐条销号”，不留尾巴；对发现的问题（共四十六处）"
    "明确责任人和完成时限，已整改四十一处，其余五处挂牌督办，由属地镇街每周报送进展情况。"
)
# Paragraphs that make so many pages, with the tail on a page that has text.
SIZES = {4: 17, 40: 215}


def issue(paragraphs: int):
    from dispatch.issue import Contact, Distribution, Issue, IssueNumber, Item, Party, Section

    items = tuple(Item(PARAGRAPH.format(n=at % 30 + 1)) for at in range(paragraphs))
    return Issue(
        number=IssueNumber(2023, 6),
        series="工作专报",
        office="区安全生产攻坚专班",
        date=date(2023, 8, 30),
        masthead=("松岭区安全生产百日攻坚", "工作专报"),
        sections=(Section("工作动态", items),),
        distribution=Distribution((Party("市安委办"),), (Party("区委办"),), (Party("各镇街"),)),
        contact=Contact("江予安", "0700-5550123", "office@songling.example"),
    )


def measured(side: str, paragraphs: int, page: Path) -> dict[str, float]:
    """Run in a fresh process: import and first rendering, then a second one."""
    import warnings

    warnings.simplefilter("ignore", ResourceWarning)
    source = issue(paragraphs)
    started = time.perf_counter()
    if side == "ours":
        from dispatch.render import Renderer

        renderer = Renderer(None)
        make = lambda: renderer.pdf(source)  # noqa: E731
    else:
        from weasyprint import HTML

        text = page.read_text(encoding="utf-8")
        make = lambda: HTML(string=text).write_pdf(pdf_variant="pdf/a-2u")  # noqa: E731
    make()
    cold = time.perf_counter() - started
    # Of one document, as a command makes one: what a second one adds is up to the collector.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    started = time.perf_counter()
    made = make()
    warm = time.perf_counter() - started
    return {"cold": cold, "warm": warm, "peak": peak, "kb": len(made) / 1024}


def in_a_process(side: str, paragraphs: int, page: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--side", side, "--paragraphs", str(paragraphs), "--page", page],
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)


def compare(pages: int, rounds: int, folder: Path) -> None:
    from dispatch.render import Renderer

    paragraphs = SIZES[pages]
    page = folder / f"{pages}.html"
    page.write_text(Renderer(None).page(issue(paragraphs)), encoding="utf-8")
    runs = [
        {side: in_a_process(side, paragraphs, page) for side in ("ours", "plain")}
        for _ in range(rounds)
    ]
    for figure, unit in (("cold", "s"), ("warm", "s"), ("peak", "MB")):
        ours = median(one["ours"][figure] for one in runs)
        plain = median(one["plain"][figure] for one in runs)
        ratio = median(one["ours"][figure] / one["plain"][figure] for one in runs)
        sides = f"ours {ours:7.2f} {unit:<2}  plain {plain:7.2f} {unit:<2}  ratio {ratio:.2f}"
        print(f"{pages:>2} pages  {figure:<5} {sides}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--side")
    options.add_argument("--paragraphs", type=int)
    options.add_argument("--page", type=Path)
    chosen = options.parse_args()
    if chosen.side:
        print(json.dumps(measured(chosen.side, chosen.paragraphs, chosen.page)))
        return
    with tempfile.TemporaryDirectory() as folder:
        for pages in SIZES:
            compare(pages, chosen.rounds, Path(folder))


if __name__ == "__main__":
    main()
