"""Renders pages as Markdown."""

import posixpath
from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup

from builder.formats.text import Answer, Block, PageText, Plot, Program
from builder.page.predict import SUMMARY
from builder.untrusted import fence


def block_markdown(block: str | Block) -> str:
    """Render a part of a page: programs with outputs, plots by their description."""
    if isinstance(block, str):
        return block
    if isinstance(block, Plot):
        return block.words
    if isinstance(block, Program):
        parts = [f"`{Path(block.path).name}`:", fence(block.source.rstrip(), "python")]
    else:
        parts = [f"**{SUMMARY}**"]
    for output in block.outputs:
        parts += [f"It {output.verb}:", fence(output.text.rstrip(), "text")]
    if isinstance(block, Answer):
        parts.append(block.words)
    return "\n\n".join(parts)


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
