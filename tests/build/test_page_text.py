"""Each page as Markdown, `llms.txt` and `llms-full.txt`."""

import pytest

from tests.helpers.small_book import PAGE

SITE = "https://o.github.io/n/"


def test_an_output_that_is_markdown_or_colored(book):
    """A fence holds a fence, and a terminal's colors are no text."""
    prints = 'print("```")\nprint("\\x1b[31mred\\x1b[0m", '
    book.edit("examples/first.py", "print(", prints)
    assert book.build().returncode == 0
    text = book.read("_build/html/book/first.md")
    assert "It prints:\n\n````text\n```\nred [0 1 2]\n````\n" in text


def test_of_a_page_that_is_gone_nothing_is_left(book):
    """No Markdown and no notebook is left. Only an edited page is written again."""
    book.write("book/third.md", PAGE.format(title="Third", program="third"))
    book.write("examples/third.py", "print(3)\n")
    book.edit("_toc.yml", "book/second\n", "book/second\n  - file: book/third\n")
    assert book.build().returncode == 0
    folder = book.folder / "_build/html/book"
    written = {path.name for path in folder.iterdir() if path.stem == "third"}
    assert written == {"third.html", "third.md", "third.ipynb"}
    assert "book/third.md" in book.read("_build/html/llms.txt")
    (book.folder / "book/third.md").unlink()
    (book.folder / "examples/third.py").unlink()
    book.edit("_toc.yml", "  - file: book/third\n", "")
    assert book.build().returncode == 0
    assert not [path for path in folder.iterdir() if path.stem == "third"]
    assert "book/third.md" not in book.read("_build/html/llms.txt")
    times = {path: path.stat().st_mtime_ns for path in folder.glob("second.*")}
    book.edit("book/first.md", "The rule of", "A rule of")
    assert book.build().returncode == 0
    assert "**A rule of" in book.read("_build/html/book/first.md")
    assert "**A rule of" in book.read("_build/html/llms-full.txt")
    assert times == {path: path.stat().st_mtime_ns for path in times}


def test_a_notebook_is_the_same_from_the_same_page(built_book, book):
    """So that an unchanged book changes nothing on the branch for Colab."""
    name = "_build/html/book/first.ipynb"
    old = built_book.read(name)
    (book.folder / name).unlink()
    assert book.build().returncode == 0  # in a new folder, every page is written
    assert book.read(name) == old
    assert '"id": "first"' in old


LINKED = """\
# A title, with `code`

**The rule** is this.

(here)=

## A place

See {doc}`second`, [a place](#here), [there](#there) and [docs](https://docs.jax.dev/).

| `a | b` | c |
|---|---|
| 1 | 2 |
"""


@pytest.mark.parametrize(("repository", "site"), [("", ""), ("o/n", SITE)])
def test_links_with_and_without_an_address(book, repository, site):
    """Where the site's address is known, a text may be read anywhere."""
    book.write("book/index.md", LINKED.replace("`a | b`", "`a \\| b`"))
    book.edit("book/second.md", "```{code", "(there)=\n\n## There\n\n```{code")
    result = book.build(GITHUB_REPOSITORY=repository)
    assert result.returncode == 0, result.stdout
    text = book.read("_build/html/book/index.md")
    assert text.startswith("# A title, with `code`\n\n**The rule** is this.\n\n## A pl")
    page, place = f"{site}book/second.html", f"{site}book/index.html#here"
    known = (
        f"See [Second]({page}), [a place]({place}), [there]({page}#there) and"
        " [docs](https://docs.jax.dev/)."
    )
    unknown = (
        "See [Second](second.md), a place, [there](second.md) and"
        " [docs](https://docs.jax.dev/)."
    )
    portable = "See Second, a place, there and [docs](https://docs.jax.dev/)."
    assert (known if site else unknown) in text
    assert ("This page: <" in text) == bool(site)
    assert r"| `a \| b` | c |" in text
    notebook = book.read("_build/html/book/index.md")
    assert not (book.folder / "_build/html/book/index.ipynb").exists()
    book.edit("book/first.md", "```{code", "See {doc}`second`.\n\n```{code")
    result = book.build(GITHUB_REPOSITORY=repository)
    notebook = book.read("_build/html/book/first.ipynb")
    assert (f"See [Second]({page})." if site else "See Second.") in notebook
    assert (f"({site}book/first.html)" in notebook) == bool(site)
    full = book.read("_build/html/llms-full.txt")
    rooted = "See [Second](book/second.md), a place, [there](book/second.md)"
    assert (known if site else rooted) in full
    assert portable not in full
