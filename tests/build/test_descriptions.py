"""What the pages say of themselves in their heads, and what is at the root."""

from xml.etree import ElementTree

import pytest

from tests.helpers.built_page import contents, head

SITE = "https://o.github.io/n/"


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
