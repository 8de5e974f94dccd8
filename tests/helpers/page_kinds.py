"""A page of each kind: what `make test` opens in the browser, or runs as a notebook.

The other pages are made by the same templates and the same rules. CI opens all.
"""

import pytest

from tests.helpers.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)
# Home, a topic, a chapter with a scan's steps, errors, folded solutions, measurements.
KINDS = [
    "book/index",
    "book/vmap/axes",
    "book/lax-scan/index",
    "book/array-assignments/errors",
    "book/vmap/exercises",
    "book/array-assignments/speed",
]
# Pages that have no second of their kind: the list of errors, the sheet of tables.
SINGLE = ["book/errors", "book/cheat-sheet"]
# The notebooks of these pages run: one with errors and their fixes, one that measures,
# and one that imports NumPyro and has figures.
NOTEBOOKS = ["book/vmap/shape-errors", "book/measuring", "book/models/mixtures"]


def each_page(pages=PAGES, kinds=(*KINDS, *SINGLE)):
    """Parameters: every page, marked `rest` where it is not among the kinds."""
    return [
        pytest.param(name, marks=[] if name in kinds else pytest.mark.rest)
        for name in pages
    ]
