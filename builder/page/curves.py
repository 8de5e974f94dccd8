"""Plots the table that a program prints, as curves.

A page has a directive after the program, with the same path as `:load:` and a caption:

    ```{curves} ../../examples/array-assignments/speed/one_update.py
    Microseconds to set one element, by the number of elements
    ```

The first column of the table is the horizontal axis, each other column a curve; both
axes are logarithmic. The plot is inline SVG, so its colors follow the page's scheme. A
screen reader gets the end points of each curve as text.
"""

import html
import io
import math
import re
import warnings
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from builder.page.cells import cell_outputs, shown_cells
from builder.page.svg import placeholder_color, use_page_colors

logger = logging.getLogger(__name__)

MARKERS = "osD^vPX*"
WIDTH, HEIGHT = 360, 270  # px, about a phone's width; the text is 11 px high
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
LABEL_GAP = 0.065  # between labels of curves, as a fraction of the axis's height


class curves(nodes.General, nodes.Element):
    """Placeholder of a plot; `program` is the file whose table it shows."""


class Curves(SphinxDirective):
    """The directive `{curves}`: a program as its argument, a caption as its content."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a placeholder: the program's output is not in the doctree yet."""
        if not self.content:
            raise self.error("curves: no caption")
        if self.content[0].startswith(":"):
            raise self.error("curves: takes a caption and no options")
        caption, problems = self.parse_inline(" ".join(self.content))
        mark = curves("", nodes.caption("", "", *caption), program=self.arguments[0])
        self.set_source_info(mark)
        return [mark, *problems]


def draw_curves(app: Sphinx, doctree: nodes.document) -> None:
    """Replace each placeholder by a figure; warn about an invalid table."""
    drawn = []
    for mark in list(doctree.findall(curves)):
        program = mark["program"]
        name = Path(program).stem
        try:
            if name in drawn:
                raise ValueError("its curves are already on this page")
            names, rows = read_table(program_output(doctree, program))
            gpu = gpu_rows(doctree, program, names)
            drawing = draw_svg(name, names, rows, gpu)
        except ValueError as error:
            logger.warning("curves: %s: %s", program, error, location=mark)
            mark.parent.remove(mark)
            continue
        drawn.append(name)
        words = table_in_words(names, rows)
        if gpu:
            words += f" On a GPU: {table_in_words(names, gpu)}"
            mark.children[0] += nodes.Text(" Dashed: the same on a GPU.")
        words = html.escape(words, quote=True)
        image = f'<div role="img" aria-label="{words}">{drawing}</div>'
        figure = nodes.figure("", nodes.raw("", image, format="html"), *mark.children)
        figure["classes"].append("curves")
        figure["ids"].append(nodes.make_id(f"curves-{name}"))
        mark.replace_self(figure)


def gpu_rows(
    doctree: nodes.document, program: str, names: list[str]
) -> list[list[float]]:
    """The rows of the table that the recorded GPU run printed; [] if there is none."""
    try:
        columns, rows = read_table(program_output(doctree, program, "gpu_output"))
    except ValueError:  # an invalid record does not stop the build
        return []
    return rows if columns == names else []


def program_output(
    doctree: nodes.document, program: str, kind: str = "cell_output"
) -> str:
    """A program's output on this page: this build's, or of the kind `gpu_output`.

    Raises:
        ValueError: the page does not show it.
    """
    for cell, loaded in shown_cells(doctree):
        if loaded == program:
            return "".join(block.astext() for block in cell_outputs(cell, kind))
    raise ValueError("not a program that this page shows")


def read_table(text: str) -> tuple[list[str], list[list[float]]]:
    """Parse a printed table; return the names of its columns, and its sorted rows.

    Raises:
        ValueError: it is not a table of numbers, or a number is not positive.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    names = re.split(r"\s{2,}", lines[0]) if lines else []
    try:
        rows = [[float(word) for word in line.split()] for line in lines[1:]]
    except ValueError:
        rows = []
    if len(rows) < 2 or any(len(row) != len(names) for row in rows):
        raise ValueError(
            "its output is no table: a line of names, two spaces or more between "
            "them, then two lines or more of as many numbers"
        )
    if not 2 <= len(names) <= len(MARKERS) + 1:
        raise ValueError(
            f"curves for 2 to {len(MARKERS) + 1} columns, not {len(names)}"
        )
    if not all(0 < number < math.inf for row in rows for number in row):
        raise ValueError(
            "a logarithmic axis has no place for 0, a negative number, inf or nan"
        )
    return names, sorted(rows)


def table_in_words(names: list[str], rows: list[list[float]]) -> str:
    """Describe the plot in words."""
    ends = [
        f"{name} from {start:g} to {end:g}"
        for name, start, end in zip(names, rows[0], rows[-1], strict=True)
    ]
    return f"Curves over {ends[0]}: {'; '.join(ends[1:])}."


def draw_svg(
    name: str,
    names: list[str],
    rows: list[list[float]],
    gpu: list[list[float]] | None = None,
) -> str:
    """Plot the curves as an SVG element whose colors come from the style sheet.

    The curves of a GPU, `gpu`, are dashed. `name` makes the SVG's ids unique on a page.

    Raises:
        ValueError: matplotlib warns, for example about a name that is too long.
    """
    import matplotlib
    from matplotlib.figure import Figure

    settings = {
        "svg.fonttype": "none",
        "svg.hashsalt": "curves",
        "font.size": 11,
        "text.parse_math": False,
    }
    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()  # ignores the user's settings
        matplotlib.rcParams.update(settings)
        # Alone: an error of another kind would be of what the garbage collector finds.
        warnings.simplefilter("error", UserWarning)
        figure = Figure((WIDTH / 72, HEIGHT / 72), layout="constrained")
        axes = figure.add_subplot(xscale="log", yscale="log", xlabel=names[0])
        axes.spines[["top", "right"]].set_visible(False)
        axes.minorticks_off()
        axes.grid(color=placeholder_color(0), linewidth=0.6)
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(power_of_ten)
        columns = list(zip(*rows, strict=True))
        styles = [
            {"color": placeholder_color(number), "marker": marker, "markersize": 5}
            for number, marker in enumerate(MARKERS, 1)
        ]
        for values, style in zip(columns[1:], styles, strict=False):
            axes.plot(columns[0], values, **style)
        others = list(zip(*gpu or (), strict=True))
        for values, style in zip(others[1:], styles, strict=False):
            dashed = style | {"linestyle": "--", "markerfacecolor": "none"}
            axes.plot(others[0], values, **dashed)
        axes.set_xlim(widen_axis(*axes.get_xlim(), 1))
        # Two decades at least: on fewer, noise makes a flat curve look steep.
        axes.set_ylim(widen_axis(*axes.get_ylim(), 2))
        heights = label_heights(axes, [values[-1] for values in columns[1:]])
        beside = {"transform": axes.transAxes, "clip_on": False}
        for text, height, style in zip(names[1:], heights, styles, strict=False):
            axes.plot(1.05, height, **style, **beside)
            axes.text(1.09, height, text, color=style["color"], va="center", **beside)
        written = io.StringIO()
        try:
            figure.savefig(written, format="svg", transparent=True)
        except UserWarning as warning:
            raise ValueError(str(warning)) from None
    return use_page_colors(written.getvalue(), name)


def widen_axis(low: float, high: float, decades: int) -> tuple[float, float]:
    """The limits of a logarithmic axis, widened to at least so many decades."""
    room = max(1.0, math.sqrt(10**decades / (high / low)))
    return low / room, high * room


def power_of_ten(value: float, position: int) -> str:
    """A tick's label, with Unicode superscripts."""
    return "10" + str(round(math.log10(value))).translate(SUPERSCRIPTS)


def label_heights(axes, values: list[float]) -> list[float]:
    """Heights for the labels of curves that end at `values`, without overlap."""
    places = axes.transAxes.inverted().transform(
        axes.transData.transform([(axes.get_xlim()[1], value) for value in values])
    )[:, 1]
    order = sorted(range(len(values)), key=lambda number: places[number])
    heights = [0.0] * len(values)
    last = -math.inf
    for number in order:
        last = max(places[number], last + LABEL_GAP)
        heights[number] = last
    return heights


def register(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("curves", Curves)
