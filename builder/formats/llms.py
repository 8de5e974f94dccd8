"""Renders the whole book for language models, for the site's root.

`llms.txt` lists the pages in the format of llmstxt.org; `llms-full.txt` contains
them all.
"""

import itertools
import posixpath
import re
from pathlib import Path
from posixpath import normpath
from urllib.parse import urljoin

from sphinx.application import Sphinx

from builder.chapters import page_order, read_chapters

RELATIVE = re.compile(r"(?<=\]\()[\w./-]+\.md(?=\))")


def pages_by_chapter(app: Sphinx) -> dict[str, list[str]]:
    """The pages of each chapter, by its title, in the order of the contents.

    The pages outside of any chapter come first, under the book's title.
    """
    chapters = {chapter.title: chapter.pages for chapter in read_chapters(app)}
    inside = {page for pages in chapters.values() for page in pages}
    outside = [name for name in page_order(app) if name not in inside]
    return {app.config.html_title: outside} | chapters


def llms_overview(app: Sphinx) -> str:
    """Render `llms.txt`: each page with its rule."""
    rules = app.env.book.rules
    full = urljoin(app.config.html_baseurl, "llms-full.txt")
    parts = [
        f"# {app.config.html_title}",
        f"> {rules[app.config.root_doc]}",
        f"Every program on a page is complete, and the output under it is what it "
        f"printed. All pages in one file: [llms-full.txt]({full})",
    ]
    for title, names in pages_by_chapter(app).items():
        lines = [
            f"- [{app.env.titles[name].astext()}]"
            f"({urljoin(app.config.html_baseurl, name)}.md): {rules[name]}"
            for name in names
        ]
        parts += [f"## {title}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def whole_book(app: Sphinx) -> str:
    """Render `llms-full.txt`: all pages, their links relative to the root."""
    parts = []
    for name in itertools.chain(*pages_by_chapter(app).values()):
        text = (Path(app.outdir) / f"{name}.md").read_text(encoding="utf-8")
        at = f"{posixpath.dirname(name)}/"
        parts.append(RELATIVE.sub(lambda link, at=at: normpath(at + link[0]), text))
    return "\n".join(parts)
