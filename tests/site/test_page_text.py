"""Each page as Markdown, `llms.txt` and `llms-full.txt`."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from tests.helpers.built_page import parsed
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names, shown_programs

# First what is in no chapter, then the chapters, each in the order of the contents.
PAGES = sorted(page_names(REPOSITORY), key=lambda name: name.count("/") > 1)
FENCED = re.compile(r"^(```+)\w*\n.*?\n\1$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")


def markdown(site: Path, name: str) -> str:
    """A page's Markdown."""
    return (site / f"{name}.md").read_text(encoding="utf-8")


def prose(text: str) -> str:
    """Markdown without its code."""
    return re.sub(r"(`+)(?!`).+?\1", "", FENCED.sub("", text), flags=re.DOTALL)


def article(site: Path, name: str) -> BeautifulSoup:
    """A page as HTML."""
    return parsed(site / f"{name}.html").article


def base(site: Path) -> str:
    """The site's address, as its pages give it; "" if they do not know it."""
    text = (site / "index.html").read_text(encoding="utf-8")
    found = re.search(r'<link rel="canonical" href="(.*)book/index.html"', text)
    return found[1] if found else ""


def is_shown(tag) -> bool:
    """Whether no tag around this one is hidden until a reader asks for it."""
    return tag.find_parent(hidden=True) is None


def leads_to(site: Path, page: str, link: str) -> Path | None:
    """The file of the site that a link on a page leads to; None for one outside."""
    address = base(site) or "https://unknown.example/"
    whole = urljoin(urljoin(address, page), link)
    if not whole.startswith(address):
        return None
    return site / whole.removeprefix(address).partition("#")[0]


@pytest.mark.parametrize("name", PAGES)
def test_the_text_is_markdown_and_nothing_of_the_page_around_it(site, name):
    """The title first; no HTML, no permalink, no mark of a program left."""
    text = markdown(site, name)
    title = article(site, name).h1.get_text().removesuffix("¶")
    assert text.splitlines()[0].replace("`", "") == f"# {title}"
    words = prose(text)
    for stray in ("¶", "\ue000", "\x1b", "<div", "<span", "<a ", "<p", "</"):
        assert stray not in words, stray
    headings = article(site, name).select("h1, h2, h3")
    assert len(re.findall(r"(?m)^#+ ", FENCED.sub("", text))) == len(headings)


@pytest.mark.parametrize("name", PAGES)
def test_each_program_stands_there_with_its_output(site, name):
    """In the page's order, under its file's name, to the letter.

    Where the reader predicts the output, it comes after the choices.
    """
    text, end = markdown(site, name), 0
    shown = shown_programs(parsed(site / f"{name}.html"))
    assert text.count("\n```python\n") == len(shown)
    for program in shown:
        block = f"`{program.name}`:\n\n```python\n{program.source.rstrip()}\n```\n"
        assert block in text[end:], program.name
        end = text.index(block, end) + len(block)
        answer = text.find("\n**Answer**\n", end)
        if -1 < answer < text.find("\n```python\n", end) % len(text):
            end = answer + len("\n**Answer**\n")
        pieces = re.match(r"(\nIt \w+:\n\n```text\n.*?\n```\n)*", text[end:], re.DOTALL)
        printed = re.findall(r"```text\n(.*?)\n```\n", pieces[0], re.DOTALL)
        assert "\n".join(printed).split() == program.output.split(), program.name


@pytest.mark.parametrize("name", PAGES)
def test_an_error_is_called_one(site, name):
    kinds = [
        "raises" if "traceback" in output["class"] else "prints"
        for output in article(site, name).select("div.cell_output > .output")
    ]
    assert re.findall(r"(?m)^It (\w+):$", markdown(site, name)) == kinds


@pytest.mark.parametrize("name", PAGES)
def test_tables_figures_and_solutions_are_kept(site, name):
    """Each row with its cells; each drawing by its words; each summary in bold."""
    html, text = article(site, name), FENCED.sub("", markdown(site, name))
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    rows = [row for row in rows if set(row) != set("| -")]
    cells = [len(re.findall(r"(?<!\\)\|", row)) - 1 for row in rows]
    shown = [row for row in html.select("table tr") if is_shown(row)]
    assert cells == [len(row.select("td, th")) for row in shown]
    for drawing in filter(is_shown, html.select("[role=img]")):
        assert f"Figure: {drawing['aria-label']}" in text.replace(r"\*", "*")
    for summary in html.select("details:not(.cell details) > summary"):
        assert f"\n**{summary.get_text()}**\n" in text


@pytest.mark.parametrize("name", PAGES)
def test_each_link_within_the_book_leads_somewhere(site, name):
    """To the Markdown beside it, or to the page where the address is known."""
    links = LINK.findall(prose(markdown(site, name)))
    found = [leads_to(site, name, link) for link in links]
    assert any(found), "no link within the book: this test would see nothing"
    assert all(file.is_file() for file in found if file), links


def test_llms_txt_lists_all_pages_in_order(site):
    """The form of llmstxt.org: a title, a summary, sections of links with words."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert re.match(r"# JAX patterns\n\n> \S.*\n\n", text)
    listed = re.findall(r"(?m)^- \[.+\]\((\S+)\): \S.*$", text)
    assert len(listed) == len(re.findall(r"(?m)^-", text))
    files = [leads_to(site, "", link) for link in listed]
    assert files == [site / f"{name}.md" for name in PAGES]
    chapters = [name for name in PAGES if name.endswith("/index")]
    assert text.count("\n## ") == len(chapters)  # the first: what is in no chapter
    full = LINK.search(text[: text.index("##")])[1]
    assert leads_to(site, "", full) == site / "llms-full.txt"


def test_llms_full_txt_holds_all_pages_in_order(site):
    """Each whole; a link that is relative starts from the root."""
    text = (site / "llms-full.txt").read_text(encoding="utf-8")
    linkless = LINK.sub("](x)", text)
    for name in PAGES:
        page = LINK.sub("](x)", markdown(site, name))
        assert linkless.startswith(page), name
        linkless = linkless[len(page) + 1 :]
    links = LINK.findall(prose(text))
    found = [leads_to(site, "", link) for link in links]
    assert all(file.is_file() for file in found if file)
