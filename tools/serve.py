"""Live preview: builds on every save and refreshes the browser.

    python -m tools.serve [PORT]

A build that fails prints its errors here; the last good site stays up. Building runs
in a thread of its own: otherwise a page that is opened during a build could not
subscribe to changes, and would not be refreshed.
"""

import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

from livereload import Server
from watchfiles import watch

from tools.builds import build_command

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
WATCHED = [
    ROOT / name for name in ("book", "builder", "examples", "_config.yml", "_toc.yml")
]


def build() -> None:
    """Build the book as `make book` does."""
    subprocess.run(build_command(), cwd=ROOT)


def rebuild_on_save(port: int) -> None:
    """After each change of a source, several at once together: build, refresh."""
    # Polling sees a file that an editor replaces; a watch would be on the old one.
    for _ in watch(*WATCHED, force_polling=True):
        build()
        urllib.request.urlopen(f"http://127.0.0.1:{port}/forcereload").close()


def main(port: int) -> None:
    """Build, serve, watch."""
    build()
    if not (SITE / "index.html").exists():
        sys.exit("ERROR: there is no site to show yet; fix the book, then try again")
    threading.Thread(target=rebuild_on_save, args=(port,), daemon=True).start()
    server = Server()
    # Given nothing to watch, livereload would watch the whole repository.
    server.watch(__file__, ignore=lambda path: True)
    try:
        server.serve(root=str(SITE), port=port, host="127.0.0.1")
    except OSError as error:
        sys.exit(f"ERROR: port {port}: {error.strerror}; another: make serve PORT=8001")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8000)
