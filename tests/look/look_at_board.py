"""The board in a real browser, opened as a file with the network off: `make look`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from look.browser import Browser

VISIBLE = "[...document.querySelectorAll('tbody tr')].filter(one => one.offsetParent).length"
COUNT = "document.querySelector('.count').textContent"


@pytest.fixture(scope="module")
def file(office, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("board") / "签收情况.html"
    ended = office.run("board", "2023-06", "--out", str(path))
    assert ended.code == 0, ended.err
    return path


@pytest.fixture
def browser(file, tmp_path) -> Iterator[Browser]:
    with Browser(tmp_path / "profile") as running:
        running.open(file.as_uri(), 1120, 900)
        yield running
        assert running.requests == [file.as_uri()], "the board asked for something else"
        assert running.complaints == []


def choose(browser: Browser, selector: str, times: int) -> None:
    """The nth entry of a list, as the keyboard reaches it."""
    browser.value(f"document.querySelector('{selector}').focus()")
    for _ in range(times):
        browser.press("ArrowDown", 40)


def test_the_filters_leave_what_they_say(browser, pictures):
    assert browser.value(VISIBLE) == 30
    assert not browser.value("document.querySelector('.filters').hidden")
    browser.click(".filters input")
    browser.write("镇")
    assert (browser.value(VISIBLE), browser.value(COUNT)) == (3, "3")
    browser.picture(pictures / "board-search.png")
    browser.value("document.querySelector('.filters input').select()")
    browser.press("Delete", 46)
    assert browser.value(VISIBLE) == 30
    choose(browser, ".by-tier", 3)
    assert browser.value(VISIBLE) == 18
    choose(browser, ".by-state", 1)
    assert (browser.value(VISIBLE), browser.value(COUNT)) == (5, "5")
    choose(browser, ".by-state", 2)
    assert browser.value(VISIBLE) == 13


def test_evidence_opens_at_a_click_and_what_a_stranger_wrote_stays_text(browser, pictures):
    row = "document.querySelector('tr[data-suggested] details')"
    assert not browser.value(f"{row}.open")
    browser.click("tr[data-suggested] summary")
    assert browser.value(f"{row}.open")
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert browser.value("document.body.innerText.includes('<script>alert(1)</script>')")
    assert browser.value("document.images.length") == 0
    browser.picture(pictures / "board-evidence.png")


def test_the_policy_stops_what_a_fault_of_ours_would_let_in(browser, file):
    browser.value(
        "document.body.insertAdjacentHTML('beforeend',"
        ' \'<img src="https://tracker.example/x" onerror="window.hurt = 1">\')'
    )
    browser.value("document.head.append(Object.assign(document.createElement('script'),"
                  " {textContent: 'window.hurt = 2'}))")  # fmt: skip
    assert browser.value("window.hurt === undefined")
    assert all("Content Security Policy" in one for one in browser.complaints)
    assert browser.complaints
    browser.complaints.clear()
    del browser.requests[1:]


def test_it_looks_well_wide_narrow_and_printed(browser, pictures):
    for width in (1120, 390):
        browser.resize(width, 900)
        assert browser.value("document.documentElement.scrollWidth") <= width
        browser.picture(pictures / f"board-{width}.png")
    browser.printed(pictures / "board.pdf")


def test_it_reads_without_its_script(browser, file, pictures):
    browser("Emulation.setScriptExecutionDisabled", value=True)
    browser.requests.clear()
    browser.open(file.as_uri(), 1120, 900)
    assert browser.value("document.querySelector('.filters').hidden")
    assert browser.value(VISIBLE) == 30
    browser.picture(pictures / "board-without-script.png")
