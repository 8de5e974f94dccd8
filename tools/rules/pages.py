"""The rules for the text of one page.

Each rule yields the lines that violate it, with the error and how to fix it.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from tools.rules.source import Finding, Source
from tools.tables import read_tables

# Without it MyST-NB treats a page as plain Markdown and runs no program.
FRONT_MATTER = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
""".splitlines()
# What a page may add: for builder/site/search.py, Sphinx and the theme.
ADDED = ("also: ", "nosearch: ", "hide-toc: ")
WORDS = 1200  # of prose
FIRST_SCREEN = 45  # lines; a table may come before the first program
FENCE = re.compile(r"(`{3,}|~{3,}|:{3,})")
LABEL = re.compile(r"\((.+)\)=$")
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
# A role with a complete address: `{numpy}`text <https://...>``.
ADDRESS = re.compile(r"\{(\w+)\}`[^`]*://[^`]*`")
UNWANTED = re.compile(r"\b(simply|just|powerful|note that)\b", re.IGNORECASE)
BARE_LINK = re.compile(r"\{doc\}`[^`<]+`")
IMAGE = re.compile(r"!\[\s*\]\(|<img(?![^>]*\balt=\"[^\"]+\")")
ALT = re.compile(r":alt:\s*\S")
FIGURE = re.compile(r"[`~:]{3,}\{(image|figure)\}")


class Page(Source):
    """A page."""

    @cached_property
    def begin(self) -> int:
        """How many lines the front matter has."""
        has_front_matter = self.lines[:1] == ["---"] and "---" in self.lines[1:]
        return self.lines.index("---", 1) + 1 if has_front_matter else 0

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The numbered lines outside of front matter, fences and comments."""
        outside, fence = [], None
        for number, line in enumerate(self.lines, 1):
            if fence:
                fence = None if line.startswith(fence) else fence
            elif opened := FENCE.match(line):
                fence = opened[1]
            elif number > self.begin and not line.startswith("%"):
                outside.append((number, line))
        return outside

    @cached_property
    def rule(self) -> list[tuple[int, str]]:
        """The numbered lines of the first paragraph in bold, before any section."""
        lines = [numbered for numbered in self.prose if numbered[1][:2] != "# "]
        top = itertools.takewhile(lambda numbered: numbered[1][:1] != "#", lines)
        rule = itertools.dropwhile(lambda numbered: numbered[1][:2] != "**", top)
        return list(itertools.takewhile(lambda numbered: numbered[1], rule))


def front_matter(page: Page) -> Iterator[Finding]:
    """All pages have the same front matter, with or without one of the lines added."""
    above = page.lines[: page.begin + 1] if page.begin else page.lines
    lines = [line for line in above if not line.startswith(ADDED)]
    for number, wanted in enumerate([*FRONT_MATTER, "---", ""], 1):
        if lines[number - 1 : number] != [wanted]:
            copied = "copy that of book/vmap/index.md"
            yield number, f"not the front matter of a page; {copied}"
            return


def title(page: Page) -> Iterator[Finding]:
    """A page has one title, after the front matter."""
    titles = [number for number, line in page.prose if line.startswith("# ")]
    first = page.begin + 2
    if titles[:1] != [first]:
        yield first, "no title; write `# ` and what a reader would search for"
    for number in titles[1:]:
        yield number, "a second title; make it a section: `## `"


def rule_on_top(page: Page) -> Iterator[Finding]:
    """The rule is a paragraph in bold, before any section; its links have texts."""
    if not page.rule:
        yield page.begin + 2, "no rule; write it in bold, before any section"
    for number, line in page.rule:
        if BARE_LINK.search(line):
            what = "a link of the rule has no words, which search engines show"
            yield number, f"{what}; write {{doc}}`words <page>`"


def length(page: Page) -> Iterator[Finding]:
    """A page can be read in ten minutes."""
    words = sum(
        len(line.split())
        for _, line in page.prose
        if not line.startswith(("|", "#")) and not LABEL.match(line)
    )
    if words > WORDS:
        what = f"{words} words of prose, more than {WORDS}; make it two pages"
        yield len(page.lines), what


def early_program(page: Page) -> Iterator[Finding]:
    """A page of a chapter shows a program on the first screen."""
    if page.name.count("/") < 2:
        return
    numbered = enumerate(page.lines, 1)
    cells = [number for number, line in numbered if "{code-cell}" in line]
    if not cells:
        yield len(page.lines), "no program; show the smallest, under the rule"
    elif cells[0] > FIRST_SCREEN:
        what = f"the first program comes after line {FIRST_SCREEN}"
        yield cells[0], f"{what}; move the smallest up, under the rule"


def next_page(page: Page) -> Iterator[Finding]:
    """The build adds the link to the next page, from the order in `_toc.yml`."""
    for number, line in page.prose:
        if line.startswith("**Next:**"):
            yield number, "a typed Next; remove it, the build adds the page's next one"


def alternative_text(page: Page) -> Iterator[Finding]:
    """An image has an alternative text."""
    for number, line in page.prose:
        if IMAGE.search(CODE.sub("", line)):
            yield number, "an image without alternative text; say what it shows"
    for number, line in enumerate(page.lines, 1):
        options = page.lines[number : number + 8]
        if FIGURE.match(line) and not any(map(ALT.match, options)):
            yield number, "an image without :alt:; say what it shows"


def named_columns(page: Page) -> Iterator[Finding]:
    """Columns have names: a screen reader reads them before each cell."""
    first_rows = {row.header: row for row in reversed(read_tables(page.path))}
    for row in first_rows.values():
        if not all(row.header):
            yield row.line - 2, "a column has no name; write one"


def voice(page: Page) -> Iterator[Finding]:
    """Filler words are not used."""
    for number, line in page.prose:
        for word in UNWANTED.findall(CODE.sub("", line)):
            yield number, f"`{word}` says nothing; leave it out"


def reference_names(page: Page) -> Iterator[Finding]:
    """A role takes a name, not an address."""
    for number, line in page.prose:
        for role in ADDRESS.findall(line):
            yield number, f"{{{role}}} takes a name; write [words](address)"


RULES = (
    front_matter,
    title,
    rule_on_top,
    length,
    early_program,
    next_page,
    alternative_text,
    named_columns,
    voice,
    reference_names,
)
