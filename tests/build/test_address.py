"""What a site says where its address and its repository are known, and where not.

No address is left over from the build before, and none is made up.
"""

from xml.etree import ElementTree

import pytest

from tests.helpers.built_page import contents, head
from tests.helpers.full_book import SITE

SOURCE = "https://github.com/o/n/blob/main/examples/first.py"
COLAB = "https://colab.research.google.com/github/o/n/blob/notebooks/book/first.ipynb"
EDIT = "https://github.com/o/n/edit/main/book/first.md"


@pytest.fixture(params=[SITE, ""])
def site(request):
    """The site's address, or none."""
    return request.param


@pytest.fixture
def book(request, site):
    """The book as it was built there."""
    return request.getfixturevalue("edited" if site else "unaddressed")


def test_each_page_has_one_address(book, site):
    """In its head, and in the site map."""
    folder = book.folder / "_build/html"
    for name in ("index", "book/index", "book/first"):
        page = head(folder, name)
        address = f"{site}book/index.html" if name == "index" else f"{site}{name}.html"
        found = [link["href"] for link in page.select("link[rel=canonical]")]
        assert found == ([address] if site else [])
        if name != "index":
            assert contents(page).get("og:url") == (address if site else None)
    for name in ("sitemap.xml", "robots.txt"):
        assert (folder / name).exists() == bool(site)
    if site:
        sitemap = ElementTree.parse(folder / "sitemap.xml").getroot()
        listed = [place.text for place in sitemap.iter() if place.tag.endswith("}loc")]
        names = sorted(file.name for file in (folder / "book").glob("*.html"))
        assert listed == [f"{site}book/{name}" for name in names]
        robots = book.read("_build/html/robots.txt").splitlines()
        assert f"Sitemap: {site}sitemap.xml" in robots
        assert "Disallow" not in "".join(robots)
    assert "x.github.io" not in book.read("_build/html/llms-full.txt")


def test_pages_and_programs_lead_to_the_repository(book, site):
    """To be read, run and edited there."""

    def links(where):
        found = book.soup("first").select(f"{where} a")
        return {link.get_text(): link["href"] for link in found}

    own = {"first.py": "#first.py"}
    offered = {"Markdown": "first.md", "Notebook": "first.ipynb"}
    if site:
        own |= {"source": SOURCE, "Colab": COLAB}
        offered |= {"Open in Colab": COLAB, "Edit on GitHub": EDIT}
    assert links("p.program") == own
    assert links(".page-menu") == offered
    assert ("github.com/o/" in book.page("first")) == bool(site)
    assert ("colab" in book.page("first").lower()) == bool(site)


def test_links_in_markdown_and_notebooks(book, site):
    """Where the site's address is known, a text may be read anywhere."""
    text = book.read("_build/html/book/index.md")
    assert text.startswith("# A title, with `code`\n\n**The rule** is this.\n\n## A pl")
    page, place = f"{site}book/second.html", f"{site}book/index.html#here"
    docs = "and [docs](https://docs.jax.dev/)."
    known = f"See [Second]({page}), [a place]({place}), [there]({page}#there) {docs}"
    unknown = f"See [Second](second.md), a place, [there](second.md) {docs}"
    assert (known if site else unknown) in text
    assert ("This page: <" in text) == bool(site)
    assert r"| `a \| b` | c |" in text
    assert not (book.folder / "_build/html/book/works-with.ipynb").exists()
    notebook = book.read("_build/html/book/slow.ipynb")
    assert (f"See [Second]({page})." if site else "See Second.") in notebook
    assert (f"({site}book/slow.html)" in notebook) == bool(site)
    full = book.read("_build/html/llms-full.txt")
    rooted = unknown.replace("second.md", "book/second.md")
    assert (known if site else rooted) in full
    assert f"See Second, a place, there {docs}" not in full
