"""`tools.bench`: what it compares the book with is one that builds."""

from tests.helpers.small_book import passes
from tools import bench


def test_the_plain_book_builds(book):
    """Under Jupyter Book's own settings and theme, without our extensions."""
    book.write("_config.yml", bench.STOCK)
    passes(book)
    assert "[0 1 2]" in book.page("first")
    assert "pydata-sphinx-theme" in book.page("first")
    assert "furo" not in book.page("first")


def test_a_clone_is_of_what_is_committed(tmp_path):
    """The plain one has other settings and the same pages."""
    ours, plain = bench.clone(tmp_path / "a"), bench.clone(tmp_path / "b", stock=True)
    assert (ours / "_config.yml").read_text() != bench.STOCK
    assert (plain / "_config.yml").read_text() == bench.STOCK
    pages = [sorted(p.relative_to(c) for p in c.rglob("*.md")) for c in (ours, plain)]
    assert pages[0] == pages[1] != []
