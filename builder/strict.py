"""A build that went wrong exits non-zero, now and when it is repeated.

Sphinx keeps what it read of a page even when the page gave a warning, and
does not read it again: the stock tool's second build of a broken book exits
0. Here a build leaves a mark when it starts and takes it away only at a clean
end. Where the mark still stands, the next build reads every page afresh; the
programs' outputs come from the cache, so that costs seconds.

It also reads them afresh when an extension, a style sheet or a script of the
book was edited: Sphinx looks at pages only, and would show the old ones.
"""

import fcntl
import hashlib
import os
import sys
from pathlib import Path
from typing import NoReturn

from sphinx.application import ENV_PICKLE_FILENAME, Sphinx
from sphinx.util.console import red

WRITTEN = (".html", ".md", ".ipynb")  # of each page


def stop(messages: list[str]) -> NoReturn:
    """End the build with these messages and exit status 1.

    SystemExit, and not an exception that Jupyter Book would wrap in two
    screens of its own traceback.
    """
    for message in messages:
        print(red(f"ERROR: {message}"), file=sys.stderr)
    print(red("The book was not built."), file=sys.stderr)
    raise SystemExit(1)


def begin_build(app: Sphinx, config) -> None:
    """Count warnings as errors, and distrust what an unfinished build left."""
    app.keep_going = True  # as `jupyter-book build -W --keep-going` sets it
    app.warningiserror = False
    wait_for_other_builds(Path(app.outdir).parent)
    config.book_machinery = machinery(Path(app.srcdir))
    mark = Path(app.doctreedir) / "unfinished"
    if mark.exists():
        (Path(app.doctreedir) / ENV_PICKLE_FILENAME).unlink(missing_ok=True)
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()


def wait_for_other_builds(folder: Path) -> None:
    """Hold the build folder for this process alone, until it ends."""
    global _held
    folder.mkdir(parents=True, exist_ok=True)
    _held = open(folder / "lock", "w")  # noqa: SIM115, closed by the process's end
    try:
        fcntl.flock(_held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("another build is running here: waiting for its end", flush=True)
        fcntl.flock(_held, fcntl.LOCK_EX)


def machinery(root: Path) -> str:
    """A digest of what shapes each page: this package, static files, templates."""
    digest = hashlib.sha256()
    for folder in ("builder", "book/_static", "book/_templates"):
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def end_build(app: Sphinx, exception: Exception | None) -> None:
    """Take the mark away after a clean end, and pages that are no longer there."""
    if exception is not None or app._warncount:
        return
    remove_old_pages(app)
    (Path(app.doctreedir) / "unfinished").unlink()


def remove_old_pages(app: Sphinx) -> None:
    """Delete what was written of pages that the book no longer has."""
    folder = Path(app.outdir)
    for page in (folder / "book").rglob("*.*"):
        name = page.relative_to(folder).with_suffix("").as_posix()
        if page.suffix in WRITTEN and name not in app.env.all_docs:
            os.remove(page)


def register(app: Sphinx) -> None:
    """Add the setting that changes with the book's own machinery."""
    app.add_config_value("book_machinery", "", "env")
