"""Has Sphinx write many pages in parallel, in forked processes."""

import os
import sys

from sphinx.application import Sphinx

FEW = 10  # pages; for these, processes cost more than they save


def count_pages(app: Sphinx, env, docnames: list[str]) -> None:
    """Note how many pages will be read, and so written."""
    app.pages_to_read = len(docnames)


def write_in_parallel(app: Sphinx, env) -> None:
    """Set how many processes Sphinx writes in: this one, and one for each core.

    This one only prepares what they write. It is set after the pages were read: that
    Sphinx does in this process, where the state of the build is. macOS's libraries do
    not allow a fork without a new program.
    """
    if sys.platform == "linux" and app.pages_to_read > FEW:
        app.parallel = (os.cpu_count() or 1) + 1
