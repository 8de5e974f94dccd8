"""Converts a page's HTML to Markdown, without buttons and menus."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

CHROME_SELECTORS = (
    "a.headerlink, button, script, style, nav, div.toctree-wrapper, [hidden]"
)
# The placeholder of a program: a private-use character.
MARK = "\ue000"
# A program's text comes from its file; parsing its highlighting is slow.
COLORED = re.compile(r'(<div class="highlight-ipython3.*?<pre>).*?(</pre>)', re.DOTALL)


def strip_chrome(body: str) -> BeautifulSoup:
    """Parse the HTML; replace each program by `MARK`, each drawing by its label.

    Where the reader predicts what a program prints, the answer is between two more.
    """
    soup = BeautifulSoup(COLORED.sub(r"\1\2", body), "html.parser")
    for cell in soup.select("div.cell"):
        question = cell.select_one("div.predict")
        if question:
            question.summary.replace_with(paragraph(soup, MARK))
            question.select_one("details > div").decompose()
            cell.insert_after(question, paragraph(soup, MARK))
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
    """Set the address of each link within the book; None replaces it by its text."""
    for link in soup.select("a[href]"):
        parts = urlsplit(link["href"])
        if parts.scheme or parts.netloc:
            continue
        if target := address(link["href"]):
            link["href"] = target
        else:
            link.unwrap()


def markdown_href(link: str) -> str | None:
    """The Markdown file of the page that a link targets; None within the same page."""
    path = urlsplit(link).path
    return posixpath.splitext(path)[0] + ".md" if path else None


class Converter(MarkdownConverter):
    """Converts MathML back to the LaTeX that it was made from."""

    def convert_math(self, formula: Tag, text: str, parent_tags: set) -> str:
        """Between `$`, or `$$` if it is a block."""
        dollars = "$$" if formula["display"] == "block" else "$"
        return f"{dollars}{formula['alttext']}{dollars}"


def to_markdown(html: Tag) -> str:
    """Convert HTML to Markdown."""
    converter = Converter(
        heading_style="ATX",
        bullets="-",
        escape_underscores=False,  # in_axes: within a word they mean nothing
        code_language_callback=code_language,
    )
    return converter.convert_soup(html).strip()


def code_language(pre: Tag) -> str:
    """The language of a code block, from the class that Sphinx gives it."""
    classes = [name for around in pre.parents for name in around.get("class", [])]
    names = [name for name in classes if name.startswith("highlight-")]
    return names[0].removeprefix("highlight-") if names else ""
