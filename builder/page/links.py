"""What a reader can open beside a page and beside each of its programs.

A program has a permanent link, and where the repository's address is known a
link to its source and one that opens the page in Colab. A page has a menu:
itself as Markdown and as a notebook, in Colab, its source to edit.
"""

import functools
import json
import posixpath
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from builder.addresses import colab_address
from builder.page.cells import shown_cells


def link_programs(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Give each program its links, on the line that names it.

    The permanent link's name is the file's own: no heading's has a dot. A link to the
    name that the file had before leads there, too.
    """
    old_names = read_old_names(app.srcdir).get(docname.removeprefix("book/"), {})
    repository = app.config.repository_address
    colab = colab_address(app.config, docname)
    for cell, loaded in shown_cells(doctree):
        name = posixpath.basename(loaded)
        cell["ids"].append(name)
        if name in old_names:
            cell["ids"].append(old_names[name])
        line = cell.children[0]
        line.children = [nodes.reference("", name, refuri=f"#{name}", internal=True)]
        line.children[0].parent = line
        if repository:
            path = posixpath.normpath(posixpath.join(docname, "..", loaded))
            address = f"{repository}/blob/main/{path}"
            line += nodes.reference("", "source", refuri=address, classes=["open"])
        if colab:
            line += nodes.reference("", "Colab", refuri=colab, classes=["open"])


@functools.cache
def read_old_names(root: str) -> dict[str, dict[str, str]]:
    """By the page, by a program's file name: the name that it had before."""
    file = Path(root, "book", "old_names.json")
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def fill_menu(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Tell a page's template what its menu holds; a page of no source has none."""
    if doctree is None:
        return
    repository = app.config.repository_address
    notebook = context.get("notebook_file")  # a page without programs has none
    offers = [
        ("Markdown", context["markdown_file"]),
        ("Notebook", notebook),
        ("Open in Colab", notebook and colab_address(app.config, pagename)),
    ]
    if repository:
        source = Path(app.env.doc2path(pagename)).relative_to(app.srcdir)
        offers.append(("Edit on GitHub", f"{repository}/edit/main/{source.as_posix()}"))
    context["page_offers"] = [offer for offer in offers if offer[1]]
