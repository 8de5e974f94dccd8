"""What the pages say of themselves in their heads, and what is at the root."""

import gzip
import re

import pytest
from bs4 import BeautifulSoup

from tests.helpers.built_page import contents, head, parsed
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)


def test_each_page_has_a_description_of_its_own(site):
    """As long as a search engine shows, and no two the same."""
    said = {name: contents(head(site, name))["description"] for name in PAGES}
    for name, text in said.items():
        assert 50 <= len(text) <= 160, (name, len(text), text)
    assert len(set(said.values())) == len(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_a_description_is_the_pages_rule(site, name):
    """To its end, to the end of a sentence or, with a sign, of a word."""
    article = parsed(site / f"{name}.html").article
    rule = " ".join(article.select_one("p.rule").get_text().split())
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


def test_redirect_at_the_root_is_a_page(site):
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
    said, first = contents(page), contents(head(site, PAGES[0]))
    for name in ("description", "og:title", "og:description", "og:type"):
        assert said[name] == first[name], "a link preview does not follow the redirect"


def test_an_address_that_does_not_exist_leads_somewhere(site):
    """The host shows 404.html at any depth, so its links begin at the root."""
    text = (site / "404.html").read_text(encoding="utf-8")
    page = BeautifulSoup(text, "html.parser")
    assert page.html["lang"] == "en"
    assert page.h1.get_text() == "Page not found"
    assert page.select_one("button.search-open")
    links = [link["href"] for link in page.select("a, link")]
    links += [script["src"] for script in page.select("script")]
    assert len(links) > 6
    for link in links:
        assert link.startswith("/")
        assert (site / link[1:]).is_file(), link
