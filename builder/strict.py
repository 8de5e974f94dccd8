"""Makes a failed build exit with a non-zero status, and again when it is repeated.

Sphinx stores a page that gave a warning and does not read it again, so Jupyter Book's
second build of a broken book exits with 0. Here a build creates a file, `unfinished`,
when it starts, and deletes it only after success. If the file exists, the next build
reads every page again; the outputs come from the cache, so that takes seconds.

Pages are also read again after an edit of the builder, a style sheet or a script:
Sphinx itself compares pages only.
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

    SystemExit, since Jupyter Book prints a long traceback for other exceptions.
    """
    for message in messages:
        print(red(f"ERROR: {message}"), file=sys.stderr)
    print(red("The book was not built."), file=sys.stderr)
    raise SystemExit(1)


def begin_build(app: Sphinx, config) -> None:
    """Treat warnings as errors; discard the pages that a failed build has read."""
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
    """Lock the build folder until this process ends."""
    global _lock
    folder.mkdir(parents=True, exist_ok=True)
    _lock = open(folder / "lock", "w")  # noqa: SIM115, closed when the process ends
    try:
        fcntl.flock(_lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("another build is running here: waiting for its end", flush=True)
        fcntl.flock(_lock, fcntl.LOCK_EX)


def machinery(root: Path) -> str:
    """A hash of the files that affect every page: builder, static files, templates."""
    digest = hashlib.sha256()
    for folder in ("builder", "book/_static", "book/_templates"):
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def end_build(app: Sphinx, exception: Exception | None) -> None:
    """After success, delete the file `unfinished` and the output of removed pages."""
    if exception is not None or app._warncount:
        return
    remove_old_pages(app)
    (Path(app.doctreedir) / "unfinished").unlink()


def remove_old_pages(app: Sphinx) -> None:
    """Delete the output files of pages that the book no longer has."""
    folder = Path(app.outdir)
    for page in (folder / "book").rglob("*.*"):
        name = page.relative_to(folder).with_suffix("").as_posix()
        if page.suffix in WRITTEN and name not in app.env.all_docs:
            os.remove(page)
