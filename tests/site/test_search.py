"""The search, and the page of errors: what is indexed, what is found, by what keys.

An error is to be found by what a reader has in hand: the whole message or its
first line, with names, shapes and numbers of the reader's own, or in a traceback.
"""

import json
import re
from collections import Counter

from builder.program import EXERCISE
from tests.helpers.built_page import index_of, parsed
from tests.helpers.raising import RAISING, message
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names, shown_programs

PAGES = page_names(REPOSITORY)


def test_each_page_is_in_the_index_and_nothing_else(site):
    """Articles with their programs and outputs, without the marks of a permalink."""
    index = index_of(site)
    searched = [name for name in PAGES if name != "book/where-it-ran"]
    assert set(index) == {f"/{name}.html" for name in searched}
    for name in searched:
        entry = index[f"/{name}.html"]
        soup = parsed(site / f"{name}.html")
        ids = {section["id"] for section in soup.select("article section[id]")}
        headings = [a for a in entry["anchors"] if re.fullmatch("h[1-6]", a["element"])]
        assert {heading["id"] for heading in headings} == ids
        assert "¶" not in entry["content"]
        assert "Toggle Light" not in entry["content"]
        content = squeezed(entry["content"])
        for program in shown_programs(soup):
            for words in (program.name, program.source, program.output):
                assert squeezed(words) in content


def squeezed(text: str) -> str:
    """A text without spaces, and without the full stops that Pagefind adds."""
    return re.sub(r"[\s.]+", "", text.replace("&lt;", "<").replace("&gt;", ">"))


def test_errors_of_one_page_have_links_of_different_names(site):
    """In an item, a screen reader reads out one link after the other."""
    for item in parsed(site / "book/errors.html").select("article .error-list > li"):
        names = [link.get_text() for link in item.select("a")]
        assert len(names) == len(set(names)), names


def test_the_site_has_one_search(site):
    """Neither Sphinx's own, nor Pagefind's interfaces, which nobody would open."""
    for name in ("search.html", "searchindex.js"):
        assert not (site / name).exists()
    scripts = {file.name for file in (site / "_static").rglob("*.js")}
    assert not scripts & {"searchtools.js", "language_data.js", "sphinx_highlight.js"}
    found = Counter(file.suffix for file in (site / "pagefind").iterdir())
    assert found == {
        "": 3,  # two folders, and the digest
        ".js": 2,
        ".json": 1,
        ".pf_meta": 1,
        ".pagefind": 1,
    }


def test_every_error_is_listed_once(site, places):
    """Each program that raises: its message under its type, a link to its section."""
    soup = parsed(site / "book/errors.html")
    listed = []
    for item in soup.select("article .error-list > li"):
        title = item.find_parent("section").find(re.compile("h[1-6]"))
        kind = "AssertionError" if "check" in title.get_text() else title.contents[0]
        line = item.select_one("code").get_text().replace("\xa0", " ")
        line = line.removesuffix("…")
        for link in item.select("a"):
            page, anchor = link["href"].split("#")
            said = f"{kind}: {line}".replace(": without text", ":")
            listed.append((said, f"book/{page}#{anchor}"))
    assert len(listed) == len(RAISING)
    for program in RAISING:
        lines = [line for line, place in listed if place == places[program]]
        assert any(message(program).startswith(line) for line in lines), program
        assert all(len(line) <= 160 for line in lines)


def test_the_search_has_every_error_whole(site, places):
    errors = json.loads((site / "errors.json").read_text(encoding="utf-8"))
    found = Counter((error["message"], error["address"]) for error in errors)
    listed = [p for p in RAISING if not p.name.startswith(EXERCISE)]
    assert found == Counter((message(p), places[p]) for p in listed)
