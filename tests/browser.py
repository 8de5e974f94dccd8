"""Finds a browser, serves the site to it, opens a page."""

import functools
import http.server
import os
import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")

# Nothing of the browser's own goes over the network; no sandbox, since
# containers and CI run as root.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def find_browser() -> str | None:
    """Path of a Chromium or Chrome: `$BROWSER_PATH`, or one on this machine."""
    if chosen := os.environ.get("BROWSER_PATH"):
        return chosen
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or (str(MACOS) if MACOS.exists() else None)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args):
        """Say nothing."""


@contextmanager
def served(folder: Path):
    """Serve a folder on a free port of this machine; yield its address."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def open_page(chromium, address, name, width=1280, scheme="light"):
    """Open a page; return it with the list of what went wrong on it."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = context.new_page()
    wrong = []
    page.on("console", lambda say: say.type == "error" and wrong.append(say.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:"))
            or wrong.append(f"fetched from elsewhere: {request.url}")
        ),
    )
    page.on(
        "response",
        lambda answer: (
            answer.status >= 400 and wrong.append(f"{answer.status} {answer.url}")
        ),
    )
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    return page, wrong
