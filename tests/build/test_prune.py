"""Style sheets are trimmed, and no page looks any different for it."""

from tests.helpers.small_book import fails, passes


def test_a_page_that_comes_to_use_a_rule_gets_it(book):
    """Each build trims the sheets again."""
    sheet = "_build/html/_static/styles/furo.css"
    passes(book)
    assert "blockquote" not in book.read(sheet)
    book.write("book/first.md", book.read("book/first.md") + "\n> Quoted.\n")
    passes(book)
    assert "blockquote" in book.read(sheet)


def test_a_broken_style_sheet_stops_the_build(book):
    """By file and line."""
    book.write("book/_static/book.css", "p { top: 0 }\np { top 0 }\n")
    fails(book, "_static/book.css:2:")
