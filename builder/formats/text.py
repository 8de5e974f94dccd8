"""Parses a rendered page into text and programs, for the other formats.

The text is Markdown, converted from the page's HTML without buttons and menus. A
program is its file's text with its outputs.
"""

from dataclasses import dataclass, replace
from urllib.parse import urljoin

from docutils import nodes
from sphinx.application import Sphinx

from builder.outputs import strip_colors
from builder.page.cells import book_path, cell_outputs, loaded_cells
from builder.page.predict import asks
from builder.program import is_plot, plot_description

VERBS = {"traceback": "raises", "stderr": "warns"}  # for other classes: "prints"


@dataclass
class Output:
    """One output of a program.

    Attributes:
        verb: "prints", "warns" or "raises". If the page shows the outputs of a GPU,
            too, followed by " on a CPU" or " on a GPU".
        text: the output, without colors.
    """

    verb: str
    text: str


@dataclass
class Shown:
    """A file that a page shows: its path from the book's root, and its text."""

    path: str
    source: str


@dataclass
class Program(Shown):
    """A program of a page, with its outputs there."""

    outputs: list[Output]

    @property
    def error(self) -> str | None:
        """The type of the error that it raises, or None."""
        raised = [output.text for output in self.outputs if output.verb == "raises"]
        return raised[-1].partition(":")[0] if raised else None


class Plot(Shown):
    """A figure of a page, drawn from the variables of the program before it."""

    @property
    def words(self) -> str:
        """What there is to see."""
        return f"Figure: {plot_description(self.source)}"


@dataclass
class Answer:
    """What a program prints, asked before, and why it prints that, as Markdown."""

    outputs: list[Output]
    words: str = ""


# What a page has beside its text.
Block = Program | Plot | Answer


@dataclass
class PageText:
    """A page's title, and its text and programs in their order.

    Attributes:
        title: Markdown of one line.
        blocks: Markdown, programs, plots and answers. Links within the book are
            absolute; where the site's address is not known, to the Markdown of other
            pages.
        portable: the same for use outside of the site: a link without a known
            address is replaced by its text.
    """

    title: str
    blocks: list[str | Block]
    portable: list[str | Block]


def read_page_text(
    app: Sphinx, docname: str, body: str, doctree: nodes.document
) -> PageText:
    """Parse a page that is being written; `body` is its HTML."""
    # Imported here: it takes a tenth of a build in which no page is written.
    from builder.formats.html_to_markdown import (
        markdown_href,
        set_links,
        strip_chrome,
        to_markdown,
    )

    programs = page_programs(app, doctree)
    soup = strip_chrome(body)
    title = to_markdown(soup.h1.extract()).lstrip("# ") if soup.h1 else ""
    address = app.config.html_baseurl
    here = urljoin(address, app.builder.get_target_uri(docname)) if address else ""
    set_links(soup, lambda link: urljoin(here, link) if here else markdown_href(link))
    blocks = portable = split_at_programs(to_markdown(soup), programs)
    if not here:
        set_links(soup, lambda link: None)
        portable = split_at_programs(to_markdown(soup), programs)
    return PageText(title, blocks, portable)


def page_programs(app: Sphinx, doctree: nodes.document) -> list[Block | str]:
    """What the marks of a page stand for: programs, plots, answers and their ends."""
    programs: list[Block | str] = []
    for cell, file in loaded_cells(doctree):
        path, source = book_path(app, file), file.read_text(encoding="utf-8")
        if is_plot(path):
            programs.append(Plot(path, source))
            continue
        kinds = {" on a CPU": "cell_output", " on a GPU": "gpu_output"}
        if not any(cell_outputs(cell, "gpu_output")):
            kinds = {"": "cell_output"}
        printed = [
            # Where kernels are not forked, as on macOS, JAX prints in color.
            Output(output_verb(block) + where, strip_colors(block.astext()).rstrip())
            for where, kind in kinds.items()
            for block in cell_outputs(cell, kind)
        ]
        if asks(cell):
            programs += [Program(path, source, []), Answer(printed), ""]
        else:
            programs.append(Program(path, source, printed))
    return programs


def output_verb(block: nodes.literal_block) -> str:
    """The verb for an output: "prints", "warns" or "raises"."""
    return next((VERBS[name] for name in VERBS if name in block["classes"]), "prints")


def split_at_programs(text: str, programs: list[Block | str]) -> list[str | Block]:
    """Split Markdown at the placeholders of programs, and put the programs there."""
    from builder.formats.html_to_markdown import MARK

    texts = [part.strip() for part in text.split(MARK)]
    blocks: list[str | Block] = [texts[0]]
    for program, after in zip(programs, texts[1:], strict=True):
        if isinstance(program, Answer):
            blocks.append(replace(program, words=after))
        else:
            blocks += [program, after]
    return [block for block in blocks if block]
