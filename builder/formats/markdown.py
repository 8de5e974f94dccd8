"""Renders pages as Markdown."""

from pathlib import Path

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
