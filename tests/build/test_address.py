"""What a site says where its address and its repository are known, and where not.

One book is built for all tests: at another address, at its own, and at none. No address
is left over from the build before, and none is made up.
"""

from xml.etree import ElementTree

import pytest

from tests.helpers.built_page import contents, head
from tests.helpers.small_book import passes

SITE = "https://o.github.io/n/"
SOURCE = "https://github.com/o/n/blob/main/examples/first.py"
COLAB = "https://colab.research.google.com/github/o/n/blob/notebooks/book/first.ipynb"
EDIT = "https://github.com/o/n/edit/main/book/first.md"
LINKED = """\
# A title, with `code`

**The rule** is this.

(here)=

## A place

See {doc}`second`, [a place](#here), [there](#there) and [docs](https://docs.jax.dev/).

| `a \\| b` | c |
|---|---|
| 1 | 2 |
"""


@pytest.fixture(scope="module")
def built(built_book, tmp_path_factory):
    """By its address, the book as it is built there."""
    book = built_book.copy(tmp_path_factory.mktemp("address"))
    book.write("book/index.md", LINKED)
    book.edit("book/second.md", "```{code", "(there)=\n\n## There\n\n```{code")
    book.edit("book/first.md", "```{code", "See {doc}`second`.\n\n```{code")
    hub = "https://github.com"
    passes(book, GITHUB_REPOSITORY="x/y", GITHUB_SERVER_URL=hub)
    passes(book, GITHUB_REPOSITORY="o/n", GITHUB_SERVER_URL=hub)
    known = book.copy(tmp_path_factory.mktemp("known"))
    passes(book, GITHUB_REPOSITORY="")
    return {SITE: known, "": book}


@pytest.fixture(params=[SITE, ""])
def site(request):
    """The site's address, or none."""
    return request.param


@pytest.fixture
def book(built, site):
    """The book as it was built there."""
    return built[site]


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
        names = ["book/first", "book/index", "book/second"]
        assert listed == [f"{site}{name}.html" for name in names]
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
    assert not (book.folder / "_build/html/book/index.ipynb").exists()
    notebook = book.read("_build/html/book/first.ipynb")
    assert (f"See [Second]({page})." if site else "See Second.") in notebook
    assert (f"({site}book/first.html)" in notebook) == bool(site)
    full = book.read("_build/html/llms-full.txt")
    rooted = unknown.replace("second.md", "book/second.md")
    assert (known if site else rooted) in full
    assert f"See Second, a place, there {docs}" not in full
