"""A page as text and programs, for what the site offers beside its HTML.

The text is Markdown, made of the page as it was rendered and without its
furniture. A program is its file, with what it printed here. Only pages that are
being written are read, so a build with nothing changed pays nothing.
"""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from docutils import nodes
from sphinx.application import Sphinx

from builder.outputs import strip_colors
from builder.page.cells import cell_outputs, shown_cells

VERBS = {"traceback": "raises", "stderr": "warns"}


@dataclass
class Output:
    """A piece of output, and what the program does there: prints, warns, raises.

    Where a GPU's stand beside it: on a CPU or on a GPU."""

    verb: str
    text: str


@dataclass
class Program:
    """A program of a page.

    Attributes:
        path: its file, from the book's folder.
        source: the file's text.
        outputs: what stands under it on the page.
    """

    path: str
    source: str
    outputs: list[Output]


@dataclass
class PageText:
    """A page's title, and its text and programs in their order.

    Attributes:
        title: Markdown of one line.
        blocks: Markdown and programs. Links within the book are absolute; where
            the site's address is not known, to the Markdown of other pages.
        portable: the same for a reader elsewhere: there a link without a known
            address is its words alone.
    """

    title: str
    blocks: list[str | Program]
    portable: list[str | Program]


def read_page_text(
    app: Sphinx, docname: str, body: str, doctree: nodes.document
) -> PageText:
    """The text and the programs of a page that is being written."""
    # Here, since to import what parses takes a tenth of a build that writes nothing.
    from builder.formats.html_to_markdown import (
        markdown_href,
        set_links,
        strip_chrome,
        to_markdown,
    )

    found = page_programs(app, docname, doctree)
    soup = strip_chrome(body)
    title = to_markdown(soup.h1.extract()).lstrip("# ") if soup.h1 else ""
    address = app.config.html_baseurl
    here = urljoin(address, app.builder.get_target_uri(docname)) if address else ""
    set_links(soup, lambda link: urljoin(here, link) if here else markdown_href(link))
    blocks = portable = split_at_programs(to_markdown(soup), found)
    if not here:
        set_links(soup, lambda link: None)
        portable = split_at_programs(to_markdown(soup), found)
    return PageText(title, blocks, portable)


def page_programs(app: Sphinx, docname: str, doctree: nodes.document) -> list[Program]:
    """The programs of a page, from the cells that show them."""
    root, folder = Path(app.srcdir).resolve(), Path(app.env.doc2path(docname)).parent
    found = []
    for cell, loaded in shown_cells(doctree):
        file = (folder / loaded).resolve()
        # JAX colors what it prints where it finds itself in a notebook, as on macOS,
        # where kernels are not forked.
        both = {" on a CPU": "cell_output", " on a GPU": "gpu_output"}
        alone = not any(cell_outputs(cell, "gpu_output"))
        printed = [
            Output(
                output_verb(block) + ("" if alone else where),
                strip_colors(block.astext()).rstrip("\n"),
            )
            for where, kind in both.items()
            for block in cell_outputs(cell, kind)
        ]
        path = file.relative_to(root).as_posix()
        found.append(Program(path, file.read_text(encoding="utf-8"), printed))
    return found


def output_verb(block: nodes.literal_block) -> str:
    """What the program does in this output."""
    return next((VERBS[name] for name in VERBS if name in block["classes"]), "prints")


def split_at_programs(text: str, found: list[Program]) -> list[str | Program]:
    """Text and programs in their order."""
    from builder.formats.html_to_markdown import MARK

    texts = [part.strip() for part in text.split(MARK)]
    blocks: list[str | Program] = [texts[0]]
    for program, after in zip(found, texts[1:], strict=True):
        blocks += [program, after]
    return [block for block in blocks if block]
