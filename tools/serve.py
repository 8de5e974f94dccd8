"""Live preview: builds on every save and refreshes the browser.

    python tools/serve.py [PORT]

A build that fails says so here; the last good site stays up.
"""

import os
import subprocess
import sys
from pathlib import Path

from livereload import Server

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
WATCHED = ["book", "examples", "_config.yml", "_toc.yml"]


def build() -> None:
    """Build the book as `make book` does."""
    command = [Path(sys.executable).with_name("jupyter-book"), "build", "--quiet", "."]
    subprocess.run(command, cwd=ROOT)


def ours(path: str) -> bool:
    """Whether a change of this file is the build's own doing."""
    return "__pycache__" in path or path.endswith((".pyc", "~", ".swp"))


def main(port: int) -> None:
    """Build, serve, watch."""
    build()
    if not (SITE / "index.html").exists():
        sys.exit("ERROR: there is no site to show yet; mend the book, then again")
    os.chdir(ROOT)
    server = Server()
    for name in WATCHED:
        server.watch(name, build, ignore=ours)
    try:
        server.serve(root=str(SITE), port=port, host="127.0.0.1")
    except OSError as error:
        sys.exit(f"ERROR: port {port}: {error.strerror}; another: make serve PORT=8001")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8000)
