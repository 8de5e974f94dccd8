"""Changed pages in one file: it loads nothing, and works by keyboard and on a phone."""

import pytest
from bs4 import BeautifulSoup

from tools.preview_file import write

# No page and no program depends on this: it is for reviewers of a pull request.
pytestmark = pytest.mark.rest

NAMES = ["book/first", "book/second"]


@pytest.fixture(scope="module")
def preview(built_book, tmp_path_factory):
    """The small book's two pages with programs, in one file."""
    file = tmp_path_factory.mktemp("preview") / "new" / "preview.html"
    write(built_book.folder / "_build" / "html", NAMES, file)
    return file


def frames(file):
    """The pages in a file, each parsed."""
    soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
    return [
        BeautifulSoup(frame["srcdoc"], "html.parser") for frame in soup.select("iframe")
    ]


def test_it_names_no_other_file(preview):
    """Links lead within their page, or out, or nowhere."""
    pages = frames(preview)
    assert len(pages) == 2
    for page in pages:
        assert not page.select("link, script[src], .search-open, .page-menu")
        for tag in page.select("[src], [href]"):
            link = tag.get("src") or tag.get("href")
            assert link.startswith(("#", "data:", "https://", "about:srcdoc")), link
            if link.startswith("https://"):
                assert (tag["target"], tag["rel"]) == ("_blank", ["noopener"])
