"""The table of JAX releases: what the records say, as text, and nothing else."""

import pytest
from bs4 import BeautifulSoup

from tests.helpers import canary_records as records
from tests.helpers.small_book import REPOSITORY

FOLDER = "book/_recorded/canary"


@pytest.fixture
def page(book):
    """The small book with the page of releases."""
    for name in ("index", "first", "second"):
        assert (book.folder / f"book/{name}.md").exists()
    book.write("book/start.md", "# Start\n\n**Read** on.\n")
    text = (REPOSITORY / "book" / "works-with.md").read_text(encoding="utf-8")
    # The small book has no page of silent failures.
    book.write("book/works-with.md", text.replace("(#detect-shift)", "(start)"))
    toc = book.read("_toc.yml")
    book.write("_toc.yml", toc + "  - file: book/start\n  - file: book/works-with\n")
    return book


def table(book):
    """The rows of the built table, as texts."""
    soup = BeautifulSoup(book.page("works-with"), "html.parser")
    rows = soup.select("article table tr")
    return [[cell.get_text() for cell in row.find_all(["th", "td"])] for row in rows]


def test_the_page_follows_the_records(page):
    """None, then three of them, then one that is damaged."""
    result = page.build()
    assert result.returncode == 0, result.stdout
    assert table(page) == []
    assert "No release has been tried yet." in page.page("works-with")

    folder = page.folder / FOLDER
    other = {"jax": "0.9.0", "jaxlib": "0.9.0", "numpyro": "0.20.1"}
    records.write(folder, "a.json", records.record())
    records.write(folder, "b.json", records.differing(versions=other, build=None))
    gone = records.differing(versions=other | {"jax": "0.10.0"}, build="<b>no</b>")
    gone["outputs"][0]["program"] = "examples/gone.py"
    records.write(folder, "c.json", gone)
    result = page.build()
    assert result.returncode == 0, result.stdout
    head, *rows = table(page)
    assert head[0] == "JAX" and head[-1] == "Differ"
    common = ["3.11", "2026-11-20"]
    assert rows == [
        ["0.10.2", "0.21.0", *common, "2 of 2", "builds", "none"],
        ["0.10.0", "0.20.1", *common, "1 of 2", "fails", "gone.py"],
        ["0.9.0", "0.20.1", *common, "1 of 2", "not tried", "first.py"],
    ]
    html = page.page("works-with")
    assert 'href="first.html#first.py"' in html
    assert "gone.py#" not in html and "<b>no" not in html

    (folder / "d.json").write_text("{")
    result = page.build()
    assert result.returncode == 1
    assert f"ERROR: {FOLDER}/d.json: " in result.stdout
