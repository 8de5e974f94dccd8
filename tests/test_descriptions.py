"""What the pages say of themselves in their heads, and what is at the root."""

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from tests.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)
SITE = "https://o.github.io/n/"


def head(folder: Path, name: str) -> BeautifulSoup:
    """The head of a page."""
    text = (folder / f"{name}.html").read_text(encoding="utf-8")
    return BeautifulSoup(text.partition("<body")[0], "html.parser").head


def contents(page: BeautifulSoup) -> dict[str, str]:
    """What its meta elements say, by name or property."""
    return {
        tag.get("name") or tag["property"]: tag["content"]
        for tag in page.select("meta[name], meta[property]")
    }


def test_each_page_has_a_description_of_its_own(site):
    """As long as a search engine shows, and no two the same."""
    said = {name: contents(head(site, name))["description"] for name in PAGES}
    for name, text in said.items():
        assert 50 <= len(text) <= 160, (name, len(text), text)
    assert len(set(said.values())) == len(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_a_description_is_the_pages_rule(site, name):
    """To its end, to the end of a sentence or, with a sign, of a word."""
    page = (site / f"{name}.html").read_text(encoding="utf-8")
    article = BeautifulSoup(page, "html.parser").article
    rule = " ".join(article.select_one("p strong").get_text().split())
    title = article.h1.get_text().removesuffix("¶")
    said = contents(head(site, name))["description"].removeprefix(f"{title}: ")
    assert rule.startswith(said.removesuffix("…"))
    if said.endswith("…"):
        rest = rule.removeprefix(said.removesuffix("…"))
        assert rest[0] in " ,;:", "a word was cut"
    else:
        assert said == rule or said.endswith(".")


@pytest.mark.parametrize("name", PAGES)
def test_a_shared_link_shows_what_the_page_is(site, name):
    """Open Graph; the Markdown of the page; and it weighs little."""
    page = head(site, name)
    said = contents(page)
    assert said["og:title"] in page.title.get_text()
    assert said["og:description"] == said["description"]
    assert said["og:site_name"] == "JAX patterns"
    assert said["og:type"] == ("website" if name == PAGES[0] else "article")
    (other,) = page.select('link[rel=alternate][type="text/markdown"]')
    assert (site / name).parent.joinpath(other["href"]) == site / f"{name}.md"
    html = (site / f"{name}.html").read_text(encoding="utf-8")
    ours = (
        r'<meta (name="description|property="og:)[^>]*>\n|<link[^>]*/markdown[^>]*>\n'
    )
    without, count = re.subn(ours, "", html)
    assert count >= 6
    sizes = [len(gzip.compress(text.encode(), 6)) for text in (html, without)]
    assert sizes[0] - sizes[1] <= 350


@pytest.mark.parametrize(("repository", "site"), [("", ""), ("o/n", SITE)])
def test_addresses_are_there_only_where_the_site_is_known(book, repository, site):
    """No placeholder; and each page has one address."""
    for known in ("x/y", repository):  # a build with another address leaves nothing
        result = book.build(GITHUB_REPOSITORY=known)
        assert result.returncode == 0, result.stdout
    folder = book.folder / "_build" / "html"
    for name in ("index", "book/index", "book/first"):
        page = head(folder, name)
        address = f"{site}book/index.html" if name == "index" else f"{site}{name}.html"
        found = [link["href"] for link in page.select("link[rel=canonical]")]
        assert found == ([address] if site else [])
        if name != "index":
            assert contents(page).get("og:url") == (address if site else None)
    files = {"sitemap.xml", "robots.txt"}
    assert {file for file in files if (folder / file).exists()} == (
        files if site else set()
    )
    if site:
        sitemap = ElementTree.parse(folder / "sitemap.xml").getroot()
        listed = [place.text for place in sitemap.iter() if place.tag.endswith("}loc")]
        names = ["book/first", "book/index", "book/second"]
        assert listed == [f"{site}{name}.html" for name in names]
        robots = book.read("_build/html/robots.txt").splitlines()
        assert f"Sitemap: {site}sitemap.xml" in robots
        assert "Disallow" not in "".join(robots)
    assert ("x.github.io" in book.read("_build/html/llms-full.txt")) is False


def test_the_front_door_is_a_page(site):
    """With a language and a title, and a link for who is not sent on."""
    text = (site / "index.html").read_text(encoding="utf-8")
    page = BeautifulSoup(text, "html.parser")
    assert page.html["lang"] == "en"
    assert page.title.get_text() == "JAX patterns"
    assert page.select_one("meta[http-equiv=refresh]")["content"] == (
        "0; url=book/index.html"
    )
    assert page.a["href"] == "book/index.html"
    assert (site / page.a["href"]).is_file()


def test_a_rule_that_two_pages_have(book):
    """The title tells them apart; the other page's own rule stays as it is."""
    assert book.build().returncode == 0
    said = {
        name: contents(head(book.folder / "_build/html/book", name))["description"]
        for name in ("first", "second", "index")
    }
    assert said == {
        "first": "First: The rule of this page.",
        "second": "Second: The rule of this page.",
        "index": "Read first and second.",
    }


def test_a_page_without_a_rule_or_a_text(book):
    """Its first paragraph describes it; where there is none, its title."""
    book.edit("book/first.md", "**The rule of this page.**", 'No rule & "no" bold <.')
    book.edit("book/second.md", "**The rule of this page.**\n", "")
    result = book.build()
    assert result.returncode == 0, result.stdout
    folder = book.folder / "_build/html/book"
    assert contents(head(folder, "first"))["description"] == "No rule & “no” bold <."
    assert contents(head(folder, "second"))["description"] == "Second"
