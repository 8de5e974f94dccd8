"""Finds browsers and serves the site to it."""

import functools
import gzip
import http.server
import io
import os
import re
import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
FIREFOX_NAMES = ("firefox", "firefox-esr")
FIREFOX_MACOS = Path("/Applications/Firefox.app/Contents/MacOS/firefox")

TEXT = re.compile(r"text/|image/svg|application/(json|javascript|xml)")

# The browser itself sends no requests. No sandbox: containers and CI run as root.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def find_browser() -> str | None:
    """The path of Chromium or Chrome: `$BROWSER_PATH`, or an installed one, or None."""
    return os.environ.get("BROWSER_PATH") or installed(NAMES, MACOS)


def find_firefox() -> str | None:
    """The path of Firefox: `$FIREFOX_PATH`, or an installed one, or None."""
    return os.environ.get("FIREFOX_PATH") or installed(FIREFOX_NAMES, FIREFOX_MACOS)


def installed(names: tuple[str, ...], macos: Path) -> str | None:
    """The first of these names on the PATH, or the application of macOS, or None."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or (str(macos) if macos.exists() else None)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files, text with gzip as static hosts do, without a log."""

    def send_head(self):
        """Answer a request for text with gzip, if the browser accepts it."""
        path = Path(self.translate_path(self.path))
        kind = self.guess_type(str(path))
        takes_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (path.is_file() and takes_gzip and TEXT.match(kind)):
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *args):
        """Log nothing."""


@contextmanager
def served(folder: Path, handler: type[Quiet] = Quiet):
    """Serve a folder on a free port of this machine; yield its address."""
    handler = functools.partial(handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
