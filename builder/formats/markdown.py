"""Renders pages as Markdown, and the whole book for language models.

`llms.txt` lists the pages in the format of llmstxt.org; `llms-full.txt` contains
them all. Both are at the site's root.
"""

import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

from sphinx.application import Sphinx

from builder.formats.text import PageText, Plot, Program
from builder.untrusted import fence

RELATIVE = re.compile(r"(?<=\]\()[\w./-]+\.md(?=\))")


def program_markdown(program: Program) -> str:
    """Render a program: its file name, its source and its outputs."""
    parts = [f"`{Path(program.path).name}`:", fence(program.source.rstrip(), "python")]
    for output in program.outputs:
        parts += [f"It {output.verb}:", fence(output.text.rstrip(), "text")]
    return "\n\n".join(parts)


def block_markdown(block: str | Program | Plot) -> str:
    """Render a part of a page; of a plot, the description."""
    if isinstance(block, Plot):
        return block.words
    return program_markdown(block) if isinstance(block, Program) else block


def page_markdown(page: PageText, address: str) -> str:
    """Render a page, with its address at the end; "" if that is unknown."""
    parts = [f"# {page.title}"]
    parts += map(block_markdown, page.blocks)
    if address:
        parts.append(f"This page: <{address}>")
    return "\n\n".join(parts) + "\n"


def write_markdown(app: Sphinx, docname: str, page: PageText, address: str) -> None:
    """Write a page's Markdown beside its HTML."""
    file = Path(app.outdir) / f"{docname}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page_markdown(page, address), encoding="utf-8")


def pages_by_chapter(app: Sphinx) -> dict[str, list[str]]:
    """The pages of each chapter, by its title, in the order of the contents.

    The pages outside of any chapter come first, under the book's title.
    """
    root, inside = app.config.root_doc, app.env.toctree_includes
    tops = inside.get(root, [])
    outside = [root, *(top for top in tops if top not in inside)]
    chapters = {app.config.html_title: outside}
    for top in tops:
        if top in inside:
            chapters[app.env.titles[top].astext()] = [top, *inside[top]]
    return chapters


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
    for names in pages_by_chapter(app).values():
        for name in names:
            text = (Path(app.outdir) / f"{name}.md").read_text(encoding="utf-8")
            folder = posixpath.dirname(name)
            parts.append(RELATIVE.sub(lambda link, at=folder: join(at, link[0]), text))
    return "\n".join(parts)


def join(folder: str, link: str) -> str:
    """A link in a page of a folder, relative to the site's root."""
    return posixpath.normpath(posixpath.join(folder, link))
