"""Writes each page as Markdown and as a notebook, beside its HTML."""

from pathlib import Path

from sphinx.application import Sphinx

from builder.formats.llms import llms_overview, whole_book
from builder.formats.markdown import page_markdown
from builder.formats.notebook import notebook_text
from builder.formats.text import Program, read_page_text


def write_formats(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Write a page's Markdown and, if it has programs, its notebook."""
    if doctree is None:
        return
    page = read_page_text(app, pagename, context["body"], doctree)
    address = context.get("pageurl") or ""
    text = page_markdown(page, address, context.get("next"))
    file = Path(app.outdir) / f"{pagename}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    notebook = file.with_suffix(".ipynb")
    notebook.unlink(missing_ok=True)
    if any(isinstance(block, Program) for block in page.portable):
        notebook.write_text(notebook_text(app.config, page, address), encoding="utf-8")


def write_book(app: Sphinx) -> None:
    """Write `llms.txt` and `llms-full.txt`."""
    for name, text in {"llms": llms_overview, "llms-full": whole_book}.items():
        (Path(app.outdir) / f"{name}.txt").write_text(text(app), encoding="utf-8")
