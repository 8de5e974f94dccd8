"""Style sheets are trimmed, and no page looks any different for it."""

import pytest

from tests.small_book import fails, passes


def test_a_page_that_comes_to_use_a_rule_gets_it(book):
    """The sheets are trimmed anew in each build."""
    sheet = "_build/html/_static/styles/furo.css"
    passes(book)
    assert "blockquote" not in book.read(sheet)
    book.write("book/first.md", book.read("book/first.md") + "\n> Quoted.\n")
    passes(book)
    assert "blockquote" in book.read(sheet)


@pytest.mark.parametrize("broken", ["} p { top: 0 }", "p { top 0 }", "p { } }"])
def test_a_broken_style_sheet_stops_the_build(book, broken):
    """By file and line."""
    book.write("book/_static/book.css", f"p {{ top: 0 }}\n{broken}\n")
    fails(book, "_static/book.css:2:")
