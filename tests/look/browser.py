"""Chromium without a window, driven through a pipe by the DevTools protocol: real clicks and keys.

Nothing is between the test and the browser but the browser's own protocol
(https://chromedevtools.github.io/devtools-protocol/), a JSON object and a NUL each.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

_AS_3_AND_4 = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 100) for one in sys.argv[1:3]]
os.dup2(ends[0], 3)
os.dup2(ends[1], 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One browser with one page; every request that it makes is in `requests`."""

    def __init__(self, profile: Path) -> None:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        assert program is not None, "chromium is missing: run `make look`, which installs it"
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        # The browser reads its orders from 3 and answers on 4.
        self._process = subprocess.Popen(
            [sys.executable, "-c", _AS_3_AND_4, str(to_browser), str(from_browser), program,
             "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--remote-debugging-pipe", f"--user-data-dir={profile}",
             "--host-resolver-rules=MAP * ~NOTFOUND", "about:blank"],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._rest = b""
        self._last = 0
        self._loaded = False
        self._session: str | None = None
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._attach()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._write)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._read)

    def _attach(self) -> None:
        [page] = [one for one in self("Target.getTargets")["targetInfos"] if one["type"] == "page"]
        attached = self("Target.attachToTarget", targetId=page["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log", "DOM"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **params: Any) -> Any:
        """Gives an order and waits for its answer."""
        self._last += 1
        order: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if self._session is not None:
            order["sessionId"] = self._session
        os.write(self._write, json.dumps(order).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self._last:
                assert "error" not in told, told
                return told["result"]
            self._note(told)

    def _next(self) -> Any:
        while b"\0" not in self._rest:
            more = os.read(self._read, 1 << 20)
            assert more, "the browser has gone"
            self._rest += more
        one, _, self._rest = self._rest.partition(b"\0")
        return json.loads(one)

    def _note(self, told: Any) -> None:
        params = told.get("params", {})
        match told.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Page.loadEventFired":
                self._loaded = True
            case "Log.entryAdded":
                self.complaints.append(params["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.complaints.append(params["exceptionDetails"]["text"])
            case "Page.javascriptDialogOpening":
                self.complaints.append(f"a dialogue: {params['message']}")

    def open(self, url: str, width: int, height: int) -> None:
        """Opens a page in a window so large, offline, and waits until it is there."""
        self("Network.emulateNetworkConditions", offline=True, latency=0,
             downloadThroughput=-1, uploadThroughput=-1)  # fmt: skip
        self.resize(width, height)
        self._loaded = False
        self("Page.navigate", url=url)
        while not self._loaded:
            self._note(self._next())

    def resize(self, width: int, height: int) -> None:
        self("Emulation.setDeviceMetricsOverride", width=width, height=height,
             deviceScaleFactor=1, mobile=False)  # fmt: skip

    def value(self, expression: str) -> Any:
        """What an expression is in the page."""
        got = self("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in got, got
        return got["result"].get("value")

    def click(self, selector: str) -> None:
        """Moves the mouse onto an element and clicks it."""
        at = self.value(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            " one.scrollIntoView({block: 'center'}); const box = one.getBoundingClientRect();"
            " return [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self("Input.dispatchMouseEvent", type=kind, x=at[0], y=at[1], button="left",
                 clickCount=1)  # fmt: skip

    def write(self, text: str) -> None:
        """Types into what has the focus."""
        self("Input.insertText", text=text)

    def press(self, key: str, code: int) -> None:
        """Presses a key that writes nothing."""
        for kind in ("keyDown", "keyUp"):
            self("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                 windowsVirtualKeyCode=code)  # fmt: skip

    def picture(self, path: Path) -> None:
        """The whole page as PNG."""
        shot = self("Page.captureScreenshot", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def printed(self, path: Path) -> None:
        """The page as it is printed."""
        made = self("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        path.write_bytes(base64.b64decode(made["data"]))
