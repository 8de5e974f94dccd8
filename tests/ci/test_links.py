"""`tools.links`: dead and replaced pages at their lines; redirected ones are alive."""

import json

import pytest

from tests.helpers.canary_records import run, with_tools
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
    result = run(book, "links")
    assert result.returncode == 1, result.stdout + result.stderr
    first, index, old, count = result.stdout.splitlines()[-4:]
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
    result = run(book, "links")
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.endswith("2 links, 0 of them dead or replaced\n")


def test_a_book_that_cannot_be_read(book):
    """No link was asked, which is neither dead nor live."""
    book.edit("_toc.yml", "book/second", "book/nowhere")
    result = run(with_tools(book), "links")
    assert result.returncode == 2
    assert "_toc.yml:5: names book/nowhere" in result.stderr
    assert "ERROR: the book was not read" in result.stderr


LINK = {
    "filename": "book/a.md",
    "lineno": 3,
    "uri": "https://example.org/",
    "status": "broken",
    "info": "404",
    "code": 0,
}


@pytest.fixture
def kept(monkeypatch):
    """What would be asked of GitHub."""
    asked = []
    monkeypatch.setattr(links_issue, "keep_issue", lambda *issue: asked.append(issue))
    return asked


def test_the_issue_is_opened_and_closed(tmp_path, kept):
    """Dead ones in blocks of code that they cannot end; all live: no body."""
    hostile = LINK | {"info": "```\n@everyone <img src=x>\u202e"}
    live = LINK | {"status": "working", "uri": "https://example.org/live"}
    lines = map(json.dumps, (hostile, live))
    (tmp_path / "output.json").write_text("\n".join(lines))
    links_issue.main(str(tmp_path))
    (tmp_path / "output.json").write_text(json.dumps(live))
    links_issue.main(str(tmp_path))
    (title, body), closed = kept
    assert closed == (title, None)
    assert "book/a.md:3: https://example.org/" in body
    assert body.startswith("````text\n") and body.endswith("\n````\n")
    assert "/live" not in body


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "output.json:1: "),
        ("[]", "output.json:1: "),
        (json.dumps(LINK | {"lineno": "3"}), "lineno: not a whole number"),
        (json.dumps(LINK | {"uri": None}), "uri: not a text"),
        ("[" * 100_000, "output.json:1: "),
        (None, "not a plain file"),
    ],
)
def test_what_sphinx_did_not_write_is_refused(tmp_path, kept, text, said):
    """No issue is opened or closed by it."""
    if text is not None:
        (tmp_path / "output.json").write_text(text)
    with pytest.raises(SystemExit, match="ERROR: ") as end:
        links_issue.main(str(tmp_path))
    assert said in str(end.value)
    assert kept == []
