"""Renders pages as Markdown."""

from pathlib import Path

from sphinx.application import Sphinx

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
