"""Renders a page's HTML as Markdown: the text alone, without buttons and menus."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

CHROME_SELECTORS = "a.headerlink, button, script, style, nav, div.toctree-wrapper"
# In place of a program until the text is Markdown: a character of no text.
MARK = "\ue000"
# A program's text comes from its file; to parse its colors would take longest.
COLORED = re.compile(r'(<div class="highlight-ipython3.*?<pre>).*?(</pre>)', re.DOTALL)


def strip_chrome(body: str) -> BeautifulSoup:
    """The page as plain HTML: a mark for each program, words for each drawing."""
    soup = BeautifulSoup(COLORED.sub(r"\1\2", body), "html.parser")
    for cell in soup.select("div.cell"):
        cell.replace_with(paragraph(soup, MARK))
    for tag in soup.select(CHROME_SELECTORS):
        tag.decompose()
    for drawing in soup.select("[role=img]"):
        words = drawing.get("aria-label", "")
        drawing.replace_with(paragraph(soup, f"Figure: {words}"))
    for summary in soup.select("summary"):
        summary.name = "p"
        words = soup.new_tag("strong")
        words.extend(list(summary.contents))
        summary.append(words)
    for table in soup.select("table"):
        for text in table.find_all(string=re.compile(r"\|")):
            text.replace_with(text.replace("|", r"\|"))
    return soup


def paragraph(soup: BeautifulSoup, text: str) -> Tag:
    """A new paragraph."""
    tag = soup.new_tag("p")
    tag.string = text
    return tag


def set_links(soup: BeautifulSoup, address: Callable[[str], str | None]) -> None:
    """Give each link within the book its address, or leave its words alone."""
    for link in soup.select("a[href]"):
        parts = urlsplit(link["href"])
        if parts.scheme or parts.netloc:
            continue
        if found := address(link["href"]):
            link["href"] = found
        else:
            link.unwrap()


def markdown_href(link: str) -> str | None:
    """The Markdown of the page that a link leads to; None for a place on its own."""
    path = urlsplit(link).path
    return posixpath.splitext(path)[0] + ".md" if path else None


class Converter(MarkdownConverter):
    """Writes a formula as its author did."""

    def convert_math(self, formula: Tag, text: str, parent_tags: set) -> str:
        """In one dollar or two, as Markdown and notebooks have it."""
        dollars = "$$" if formula["display"] == "block" else "$"
        return f"{dollars}{formula['alttext']}{dollars}"


def to_markdown(html: Tag) -> str:
    """HTML as Markdown."""
    converter = Converter(
        heading_style="ATX",
        bullets="-",
        escape_underscores=False,  # in_axes: within a word they mean nothing
        code_language_callback=code_language,
    )
    return converter.convert_soup(html).strip()


def code_language(pre: Tag) -> str:
    """The language of a block of code, as Sphinx has put it into a class."""
    classes = [name for around in pre.parents for name in around.get("class", [])]
    names = [name for name in classes if name.startswith("highlight-")]
    return names[0].removeprefix("highlight-") if names else ""
