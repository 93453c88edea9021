"""Makes the manual's pictures anew: an office on the sandbox's mail server, `make pictures`."""

import imaplib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from email.header import Header
from html import escape
from pathlib import Path

from PIL import Image
from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from dispatch.recipients import read_roster
from dispatch.sandbox import Habit, Sandbox

HOUSE = Path(__file__).parents[1]
PICTURES = HOUSE / "docs" / "pictures"
MAILBOX, PASSWORD = "office@linchengqu.example", "authorization-code"
WIDTH = 120
TERMINAL = """<meta charset="utf-8"><style>
body {{ margin: 0; background: #24292e; color: #d8dee4 }}
h1 {{ margin: 0; padding: 9px; background: #363c42; text-align: center;
     font: 14px/18px "Noto Sans CJK SC", sans-serif }}
pre {{ margin: 9px 14px; font: 13px/22px "DejaVu Sans Mono", "Noto Sans CJK SC", monospace }}
i {{ display: inline-block; width: 2ch; font-style: normal; text-align: center }}
</style><h1>{title}</h1><pre>{shown}</pre>"""
# What the recipients do, in the order of the roster: one of every kind that a clerk meets.
HABITS = (
    Habit.RECEIPT, Habit.REPLY, Habit.RECEIPT_THEN_REPLY, Habit.SILENT, Habit.REPLY, Habit.HOLIDAY,
    Habit.ONE_CLICK, Habit.REPLY, Habit.BOUNCE, Habit.SILENT_THEN_REPLY, Habit.RECEIPT,
    Habit.REPLY, Habit.SILENT_THEN_REPLY,
)  # fmt: skip
# Who has not answered, but for a colleague who does so from a mailbox of their own.
SILENT = "hfjd@linchengqu.example"
DOUBTFUL = (
    "xiaolin@personal.test",
    "红枫街道 小林",
    "回复：工作专报2023年第6期",
    "红枫街道已收到。",
)


@dataclass(frozen=True)
class Office:
    """An office's folder, and the program run in it."""

    folder: Path

    def dispatch(self, *arguments: str, days_ago: float = 0, colours: bool = False) -> str:
        command = [sys.executable, HOUSE / "scripts" / "days_ago.py", str(days_ago), *arguments]
        environ = {
            **os.environ, "DISPATCH_LANG": "zh", "DISPATCH_PASSWORD": PASSWORD,
            "COLUMNS": str(WIDTH), "TZ": "Asia/Shanghai",
        }  # fmt: skip
        if colours:
            environ |= {"FORCE_COLOR": "1", "COLORTERM": "truecolor", "TERM": "xterm-256color"}
        return subprocess.run(
            command, cwd=self.folder, check=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, text=True, env=environ,
        ).stdout  # fmt: skip


def main() -> None:
    """Pages of the document, the mail in a browser, terminals, the board, the register."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Sandbox(folder / "server", MAILBOX, PASSWORD, habits(), seed=6) as server:
            office = furnished(folder / "办公文件夹", server)
            of_what_goes_out(office, folder)
            of_what_comes_back(office, server, folder)


def habits() -> dict[str, Habit]:
    text = (HOUSE / "recipients.yaml").read_text("utf-8")
    listed = [
        address
        for one in read_roster(text, "recipients.yaml").recipients
        for address in one.addresses
    ]
    drawn = {address: HABITS[index % len(HABITS)] for index, address in enumerate(listed)}
    return {**drawn, SILENT: Habit.SILENT}


def furnished(folder: Path, server: Sandbox) -> Office:
    """The example's office, with the sandbox for its provider."""
    (folder / "issues").mkdir(parents=True)
    for name in ("recipients.yaml", "issues/2023-06.md"):
        shutil.copy(HOUSE / name, folder / name)
    settings = (HOUSE / "dispatch.yaml").read_text("utf-8")
    for protocol, port in (("smtp", server.smtp_port), ("imap", server.imap_port)):
        here = f"{protocol}: {{host: 127.0.0.1, port: {port}, tls: none}}"
        settings = re.sub(rf"{protocol}: \{{.*\}}", here, settings)
    (folder / "dispatch.yaml").write_text(settings, encoding="utf-8")
    return Office(folder)


def of_what_goes_out(office: Office, folder: Path) -> None:
    office.dispatch("render", "2023-06")
    out = office.folder / "out" / "2023-06"
    [pdf] = out.glob("*.pdf")
    page_pictures(pdf)
    for width, height in ((360, 1860), (1024, 1340)):
        browser_picture(out / "发.html", f"mail-{width}", width, height, folder)


def of_what_comes_back(office: Office, server: Sandbox, folder: Path) -> None:
    for number, days_ago in (("2023-04", 62.0), ("2023-05", 33.0), ("2023-06", 8.0)):
        if number != "2023-06":
            another_issue(office, number)
        a_fortnight(office, server, number, days_ago)
    [*_, sent] = (one for one in server.received() if SILENT in one.rcpt_to)
    put_in_the_mailbox(server, letter(*DOUBTFUL, answered=sent.message_id))
    office.dispatch("poll")
    for name, *command in (
        ("status", "status", "2023-06"), ("latest", "status"), ("doctor", "doctor"),
        ("inbox", "inbox"),
    ):  # fmt: skip
        shown = office.dispatch(*command, colours=True)
        terminal_picture(name, " ".join(command), shown, folder)
    office.dispatch("board")
    browser_picture(office.folder / "out" / "签收情况.html", "board", 1024, 1500, folder)
    office.dispatch("register", "2023-06")
    [sheet] = office.folder.glob("out/2023-06/*登记表*.pdf")
    page_picture(sheet, "register", 1)
    office.dispatch("report", "--from", "2023-04", "--to", "2023-06")
    [report] = office.folder.glob("out/*通报*.pdf")
    page_picture(report, "report", 1)


def a_fortnight(office: Office, server: Sandbox, number: str, days_ago: float) -> None:
    """An issue is sent, most answer on the next day, and more when it is sent again."""
    office.dispatch("send", number, "--yes", days_ago=days_ago)
    server.wait_until_quiet(120)
    office.dispatch("poll", days_ago=days_ago - 0.9)
    office.dispatch("resend", number, "--yes", days_ago=days_ago - 6)
    server.wait_until_quiet(120)
    office.dispatch("poll", days_ago=days_ago - 6.4)


def another_issue(office: Office, number: str) -> None:
    """An earlier issue, so that there is something to compare."""
    issues = office.folder / "issues"
    month = int(number[5:])
    text = (issues / "2023-06.md").read_text("utf-8")
    text = text.replace("number: 6", f"number: {month}").replace("2023-08-30", f"2023-0{month}-28")
    (issues / f"{number}.md").write_text(text, encoding="utf-8")


def letter(sender: str, name: str, subject: str, text: str, *, answered: str) -> bytes:
    lines = [
        f"From: {Header(name, 'utf-8').encode()} <{sender}>", f"To: <{MAILBOX}>",
        f"Subject: {Header(subject, 'utf-8').encode()}",
        f"In-Reply-To: <{answered}>",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text,
    ]  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n"


def put_in_the_mailbox(server: Sandbox, content: bytes) -> None:
    with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
        client.login(MAILBOX, PASSWORD)
        client.append("INBOX", "", "", content)


def page_pictures(pdf: Path) -> None:
    """The first page, one in the middle, and the last."""
    said = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    last = int(re.findall(r"Pages:\s+(\d+)", said)[0])
    for name, page in (("first", 1), ("middle", (last + 1) // 2), ("last", last)):
        page_picture(pdf, f"page-{name}", page)


def page_picture(pdf: Path, name: str, page: int) -> None:
    subprocess.run(
        ["pdftoppm", "-r", "60", "-png", "-f", str(page), "-l", str(page), "-singlefile", pdf,
         PICTURES / name],
        check=True,
    )  # fmt: skip


def browser_picture(page: Path, name: str, width: int, height: int, folder: Path) -> None:
    """A page in a browser as wide as a phone or a desktop."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        raise SystemExit("chromium is missing: run `make pictures`, which installs it")
    # Chromium makes no window narrower than 500: a frame of that width shows the phone.
    frame = folder / f"{name}.html"
    frame.write_text(
        f'<body style="margin:0"><iframe src="{page.as_uri()}" width="{width}" '
        f'height="{height}" style="border:0"></iframe>',
        encoding="utf-8",
    )
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--allow-file-access-from-files", f"--user-data-dir={folder / 'browser'}",
         f"--window-size={max(width, 500)},{height}", f"--screenshot={folder / 'shot.png'}",
         frame.as_uri()],
        check=True, capture_output=True,
    )  # fmt: skip
    crop(folder / "shot.png", PICTURES / f"{name}.png", width)


def crop(source: Path, target: Path, width: int) -> None:
    with Image.open(source) as shot:
        shot.crop((0, 0, width, shot.height)).convert("P", palette=Image.Palette.ADAPTIVE).save(
            target, optimize=True
        )


def terminal_picture(name: str, title: str, text: str, folder: Path) -> None:
    """What a terminal shows, colours kept, every character in its cell."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(width=WIDTH, file=nowhere, color_system="truecolor")
        lines = console.render_lines(Text.from_ansi(text.rstrip()), pad=False)
    shown = "\n".join("".join(map(drawn, line)) for line in lines)
    page = folder / f"terminal-{name}.html"
    page.write_text(TERMINAL.format(title=f"dispatch {title}", shown=shown), encoding="utf-8")
    browser_picture(page, name, 1000, 56 + 22 * len(lines), folder)


def drawn(one: Segment) -> str:
    """A run of text of one style; a wide character takes two cells, whatever its face says."""
    style = (one.style or Style()).get_html_style(SVG_EXPORT_THEME)
    cells = "".join(
        f"<i>{character}</i>" if cell_len(character) == 2 else escape(character)
        for character in one.text
    )
    return f'<span style="{style}">{cells}</span>'


if __name__ == "__main__":
    main()
