"""Where the repository is known, pages and programs lead to it."""

from bs4 import BeautifulSoup

from tests.helpers.small_book import passes

SOURCE = "https://github.com/o/n/blob/main/examples/first.py"
COLAB = "https://colab.research.google.com/github/o/n/blob/notebooks/book/first.ipynb"
EDIT = "https://github.com/o/n/edit/main/book/first.md"


def links(page: str, where: str) -> dict[str, str]:
    """The links in a part of a page, by their words."""
    soup = BeautifulSoup(page, "html.parser")
    return {link.get_text(): link["href"] for link in soup.select(f"{where} a")}


def test_where_the_repository_is_known_pages_lead_to_it(book):
    """And no longer where it is not: no address is left over, none is made up."""
    result = book.build(GITHUB_REPOSITORY="o/n", GITHUB_SERVER_URL="https://github.com")
    assert result.returncode == 0, result.stdout
    own = {"first.py": "#first.py"}
    offered = {"Markdown": "first.md", "Notebook": "first.ipynb"}
    page = book.page("first")
    known = own | {"source": SOURCE, "Colab": COLAB}
    assert links(page, "p.program") == known
    known = offered | {"Open in Colab": COLAB, "Edit on GitHub": EDIT}
    assert links(page, ".page-menu") == known

    passes(book)
    page = book.page("first")
    assert links(page, "p.program") == own
    assert links(page, ".page-menu") == offered
    assert "github.com/o/" not in page
    assert "colab" not in page.lower()
