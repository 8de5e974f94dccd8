"""`make bench`: the book that it times is one that builds."""

import pytest

from tests.small_book import build
from tools.bench import make_book


@pytest.mark.parametrize("stock", [False, True], ids=["ours", "stock"])
def test_the_copied_book_builds(tmp_path, stock):
    """Every page twice, with its programs, under either's settings."""
    names = make_book(tmp_path, 6, stock=stock)
    assert len(names) >= 6
    result = build(tmp_path)
    assert result.returncode == 0, result.stdout
    for name in names:
        assert (tmp_path / f"_build/html/{name}.html").is_file()
