"""Each page as Markdown beside its HTML, and all of them for a language model.

`llms.txt` lists the pages in the form of llmstxt.org; `llms-full.txt` holds
them all. Both are at the site's root.
"""

import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

from sphinx.application import Sphinx

from builder.formats.text import PageText, Program
from builder.untrusted import fence

RELATIVE = re.compile(r"(?<=\]\()[\w./-]+\.md(?=\))")


def program_markdown(program: Program) -> str:
    """A program under its file's name, and what it printed."""
    parts = [f"`{Path(program.path).name}`:", fence(program.source.rstrip(), "python")]
    for output in program.outputs:
        parts += [f"It {output.verb}:", fence(output.text.rstrip(), "text")]
    return "\n\n".join(parts)


def page_markdown(page: PageText, address: str) -> str:
    """A whole page; its own address stands at the end, where it is known."""
    parts = [f"# {page.title}"]
    parts += [
        program_markdown(block) if isinstance(block, Program) else block
        for block in page.blocks
    ]
    if address:
        parts.append(f"This page: <{address}>")
    return "\n\n".join(parts) + "\n"


def write_markdown(app: Sphinx, docname: str, page: PageText, address: str) -> str:
    """Write a page's Markdown; return the name of its file."""
    file = Path(app.outdir) / f"{docname}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page_markdown(page, address), encoding="utf-8")
    return file.name


def pages_by_chapter(app: Sphinx) -> dict[str, list[str]]:
    """The pages by chapter, in the order of the contents, by the chapter's title.

    First, under the book's own title, those outside of any chapter.
    """
    root, inside = app.config.root_doc, app.env.toctree_includes
    tops = inside.get(root, [])
    found = {app.config.html_title: [root, *(top for top in tops if top not in inside)]}
    for top in tops:
        if top in inside:
            found[app.env.titles[top].astext()] = [top, *inside[top]]
    return found


def llms_overview(app: Sphinx) -> str:
    """The text of `llms.txt`: each page with its rule."""
    rules = app.env.book.rules
    full = urljoin(app.config.html_baseurl, "llms-full.txt")
    parts = [
        f"# {app.config.html_title}",
        f"> {rules[app.config.root_doc]}",
        f"Every program on a page is complete, and what stands under it is what it "
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
    """The text of `llms-full.txt`: the pages, their links as from the root."""
    parts = []
    for names in pages_by_chapter(app).values():
        for name in names:
            text = (Path(app.outdir) / f"{name}.md").read_text(encoding="utf-8")
            folder = posixpath.dirname(name)
            parts.append(
                RELATIVE.sub(lambda link, at=folder: link_from_root(at, link), text)
            )
    return "\n".join(parts)


def link_from_root(folder: str, link: re.Match) -> str:
    """A link from a page's folder, as from the site's root."""
    return posixpath.normpath(posixpath.join(folder, link[0]))
