"""`make bench`: the book that it times is one that builds."""

import pytest

from tests.small_book import build
from tools.bench import make_book


@pytest.mark.parametrize("stock", [False, True], ids=["ours", "stock"])
def test_the_copied_book_builds(tmp_path, stock):
    """Pages, one of them twice and one with curves, under either's settings."""
    pages = ["book/vmap/index", "book/start", "book/array-assignments/speed"]
    names = make_book(tmp_path, pages, 4, stock=stock)
    assert names == [*(f"{page}_0" for page in pages), f"{pages[0]}_1"]
    result = build(tmp_path)
    assert result.returncode == 0, result.stdout
    for name in names:
        assert (tmp_path / f"_build/html/{name}.html").is_file()
