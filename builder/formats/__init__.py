"""Writes each page as Markdown and as a notebook, beside its HTML."""

from pathlib import Path

from sphinx.application import Sphinx

from builder.formats.llms import llms_overview, whole_book
from builder.formats.markdown import write_markdown
from builder.formats.notebook import write_notebook
from builder.formats.text import read_page_text


def write_formats(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Write a page's Markdown and notebook."""
    if doctree is None:
        return
    page = read_page_text(app, pagename, context["body"], doctree)
    address = context.get("pageurl") or ""
    write_markdown(app, pagename, page, address, context.get("next"))
    write_notebook(app, pagename, page, address)


def write_book(app: Sphinx) -> None:
    """Write `llms.txt` and `llms-full.txt`."""
    for name, text in {"llms": llms_overview, "llms-full": whole_book}.items():
        (Path(app.outdir) / f"{name}.txt").write_text(text(app), encoding="utf-8")
