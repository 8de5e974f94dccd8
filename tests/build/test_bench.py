"""The plain build, with which `tools.bench` compares ours, builds the same pages."""

import shutil

import pytest

from tests.helpers.small_book import passes
from tools.bench import STOCK

# No page and no program depends on this: it is a measurement.
pytestmark = pytest.mark.rest


def test_the_stock_settings_run_every_program_and_show_its_output(book):
    """Else the book would be compared with a build that does less."""
    shutil.rmtree(book.folder / "_build")
    book.write("_config.yml", STOCK)
    book.write("env/lib/page.md", "# Of another package\n")
    passes(book)
    assert "[0 1 2]" in book.page("first")
    assert "[0 1 2 3]" in book.page("second")
    assert not list((book.folder / "_build/html").rglob("page.html"))
