"""Draws what a program computed: the figure of `name.plot.py` beside `name.py`.

A page shows the plot in a cell of its own, directly after the program's:

    ```{code-cell} python
    :load: ../../examples/vmap/index/shared_weights.plot.py
    :tags: [hide-input]
    ```

The page's kernel has drawn it as SVG. Here the SVG is put into the page, with the
page's fonts and colors; the plot's docstring is its text alternative. The code is
folded below the figure.
"""

import gzip
import html
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from builder.page.cells import book_path, loaded_cells, raw_html
from builder.page.svg import use_page_colors
from builder.program import is_plot, plot_description

logger = logging.getLogger(__name__)

FOLD = "<details><summary>The code of this figure</summary>"
LARGEST = 6_000  # bytes of one figure over the wire, with gzip


def draw_plots(app: Sphinx, doctree: nodes.document) -> None:
    """Replace each plot's image by its SVG; warn about one that is too large."""
    for cell, file in loaded_cells(doctree):
        if not is_plot(file):
            continue
        (image,) = cell.findall(nodes.image)  # as builder/execute has checked
        # To Sphinx, a path that begins with a slash is relative to the sources.
        image = Path(f"{app.srcdir}/{image['uri']}")
        svg = image.read_text(encoding="utf-8")
        figure = plot_figure(file, svg)
        size = len(gzip.compress(figure.astext().encode()))
        if size > LARGEST:
            logger.warning(
                "%s: %d bytes with gzip, %d are allowed; draw fewer points",
                book_path(app, file),
                size,
                LARGEST,
            )
        code = [part for part in cell.children if "cell_input" in part["classes"]]
        cell["classes"].append("plot")
        cell.children = []
        cell += [figure, raw_html(FOLD), *code, raw_html("</details>")]


def plot_figure(plot: Path, svg: str) -> nodes.raw:
    """The figure of a plot as HTML, with its description."""
    stem = plot.name.removesuffix(".plot.py")
    drawing = use_page_colors(svg, stem)
    words = plot_description(plot.read_text(encoding="utf-8"))
    label = html.escape(words, quote=True)
    text = (
        f'<figure class="plot" id="plot-{stem}">'
        f'<div role="img" aria-label="{label}">{drawing}</div></figure>'
    )
    return raw_html(text)
