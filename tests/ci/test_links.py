"""`tools.links`: dead and replaced pages at their lines; redirected ones are alive."""

import pytest

from tests.helpers.canary_records import with_tools
from tests.helpers.small_book import run_tool
from tools.browser import served
from tools.ci import links_issue

BANNER = (
    '<h1 id="part">Old</h1><div class="admonition warning"><p>This page &amp; all of it'
    ' has been superseded by <a href="/live">a new one</a>.</p></div>'
)
LIVE = '<h1 id="part">New</h1><div class="admonition note">A note.</div>It has moved.'


@pytest.fixture
def server(tmp_path):
    """The address of a server: `moved` leads to `moved/`, `old` has a banner."""
    site = tmp_path / "site"
    (site / "moved").mkdir(parents=True)
    (site / "live").write_text(LIVE)
    (site / "old").write_text(BANNER)
    with served(site) as address:
        yield address


def test_links_of_a_book(book, server):
    """A 404 and a dead port, each at its file and line; then all are fixed."""
    dead = "http://127.0.0.1:1/"
    page = "# Home\n\n**Read** {doc}`first` and {doc}`second`.\n\n"
    page += f"[a]({server}/live)\n\n"
    links = f"[b]({server}/moved)\n\n[c]({server}/gone)\n\n[d]({server}/old#part)\n"
    book.write("book/index.md", page + links)
    book.edit("book/first.md", "**The rule", f"**See** [d]({dead}).\n\n**The rule")
    before = book.page("index")
    with_tools(book)
    status, message = run_tool(book.folder, "links")
    assert status == 1, message
    first, index, old, count = message.splitlines()[-4:]
    assert first.startswith(f"ERROR: book/first.md:10: {dead}: ")
    assert index.startswith(f"ERROR: book/index.md:9: {server}/gone: 404")
    assert old.startswith(
        f"ERROR: book/index.md:11: {server}/old#part: This page & all of it has been"
    )
    assert count == "5 links, 3 of them dead or replaced"
    assert book.page("index") == before  # the site is as it was
    listed = links_issue.dead_links(book.folder / "_build/links/output.json")
    assert "first.md:10" in listed[0] and "index.md:11" in listed[1]
    book.write("book/index.md", f"{page}[b]({server}/moved)\n")
    book.edit("book/first.md", dead, f"{server}/live")
    status, message = run_tool(book.folder, "links")
    assert status == 0, message
    assert message.endswith("2 links, 0 of them dead or replaced\n")


def test_a_book_that_cannot_be_read(book):
    """No link was asked, which is neither dead nor live."""
    book.edit("_toc.yml", "book/second", "book/nowhere")
    status, message = run_tool(with_tools(book).folder, "links")
    assert status == 2
    assert "_toc.yml:5: names book/nowhere" in message
    assert "ERROR: the book was not read" in message
