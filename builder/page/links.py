"""The links above each program, and the menu of a page.

A program has a permanent link; if the repository's address is known, it also links to
its source and to the page in Colab. The menu offers the page as Markdown and as a
notebook, in Colab, and its source to edit; the foot has a form for what is wrong.
"""

import functools
import json
import posixpath
from pathlib import Path
from urllib.parse import urlencode

from docutils import nodes
from sphinx.application import Sphinx

from builder.addresses import colab_address
from builder.page.cells import book_path, name_line, shown_cells


def link_programs(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Add each program's links to the line with its name.

    The anchor is the file's name, which no heading's anchor equals: it has a dot. The
    file's former name, if any, is a second anchor.
    """
    old_names = read_old_names(app.srcdir).get(docname.removeprefix("book/"), {})
    repository = app.config.repository_address
    colab = colab_address(app.config, docname)
    for cell, program in shown_cells(doctree):
        name = program.name
        cell["ids"].append(name)
        if name in old_names:
            cell["ids"].append(old_names[name])
        line = name_line(cell)
        line.children = [nodes.reference("", name, refuri=f"#{name}", internal=True)]
        line.children[0].parent = line
        if repository:
            address = f"{repository}/blob/main/{book_path(app, program)}"
            line += nodes.reference("", "source", refuri=address, classes=["open"])
        if colab:
            line += nodes.reference("", "Colab", refuri=colab, classes=["open"])


@functools.cache
def read_old_names(root: str) -> dict[str, dict[str, str]]:
    """The former names of programs: page -> file name -> former file name."""
    file = Path(root, "book", "old_names.json")
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def fill_menu(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Pass the entries of a page's menu to its template, as (label, address) pairs.

    Also the address of the form on which a reader says what is wrong on the page.
    """
    if doctree is None:
        return
    repository = app.config.repository_address
    name = posixpath.basename(pagename)
    offers = [("Markdown", f"{name}.md")]
    if any(shown_cells(doctree)):  # else it has no notebook
        colab = colab_address(app.config, pagename)
        offers += [("Notebook", f"{name}.ipynb"), ("Open in Colab", colab)]
    if repository:
        source = app.env.doc2path(pagename, base=False)
        offers.append(("Edit on GitHub", f"{repository}/edit/main/{source}"))
        title = app.env.titles[pagename].astext()
        form = {"template": "unclear-page.yml", "page": title}
        context["feedback"] = f"{repository}/issues/new?{urlencode(form)}"
    context["page_offers"] = [offer for offer in offers if offer[1]]
