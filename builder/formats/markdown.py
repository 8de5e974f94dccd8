"""Renders pages as Markdown."""

import posixpath
from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from sphinx.application import Sphinx

from builder.formats.text import PageText, Plot, Program
from builder.untrusted import fence


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


def next_markdown(following: dict, address: str) -> str:
    """Render the link to the next page, given as Sphinx gives it to templates."""
    link = following["link"]
    target = urljoin(address, link) if address else posixpath.splitext(link)[0] + ".md"
    return f"Next: [{BeautifulSoup(following['title'], 'html.parser').text}]({target})"


def page_markdown(page: PageText, address: str, following: dict | None) -> str:
    """Render a page, at its end the next page and its own address, if that is known."""
    parts = [f"# {page.title}"]
    parts += map(block_markdown, page.blocks)
    if following:
        parts.append(next_markdown(following, address))
    if address:
        parts.append(f"This page: <{address}>")
    return "\n\n".join(parts) + "\n"


def write_markdown(
    app: Sphinx, docname: str, page: PageText, address: str, following: dict | None
) -> None:
    """Write a page's Markdown beside its HTML."""
    file = Path(app.outdir) / f"{docname}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page_markdown(page, address, following), encoding="utf-8")
