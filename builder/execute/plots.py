"""How plots are drawn, on a page and alone: matplotlib's settings, and faults.

`name.plot.py` runs after `name.py`, where it finds the program's variables. On a page
that is the page's kernel; under pytest, the program's process.
"""

import os
from pathlib import Path

STYLE = Path(__file__).with_name("plots.matplotlibrc")
INLINE = "module://matplotlib_inline.backend_inline"
MOST_LABELS = 4  # that a reader can tell apart
# IPython's configuration in a kernel. Each figure is an output, in SVG. A traceback is
# plain: a page drops its frames, and the code around them is slow to format.
KERNEL_CONFIG = """\
c = get_config()
c.InteractiveShell.xmode = "Plain"
c.InlineBackend.figure_formats = {"svg"}
c.InlineBackend.rc = {}
c.InlineBackend.print_figure_kwargs = {
    "bbox_inches": None,
    "metadata": {"Date": None, "Creator": None, "Format": None, "Type": None},
}
"""


def set_style() -> None:
    """Have matplotlib use the book's style in processes that import it later."""
    os.environ["MATPLOTLIBRC"] = str(STYLE)


def configure_kernels(ipython: Path) -> None:
    """Set the style, and write the configuration of kernels below `$IPYTHONDIR`."""
    set_style()
    file = ipython / "profile_default" / "ipython_kernel_config.py"
    if not file.exists() or file.read_text(encoding="utf-8") != KERNEL_CONFIG:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(KERNEL_CONFIG, encoding="utf-8")


def use_inline_backend() -> None:
    """Choose the backend of kernels in one that has matplotlib imported already."""
    import matplotlib

    matplotlib.rcParams["backend"] = INLINE


def find_drawing_fault(printed: str, figures: int) -> str | None:
    """What is wrong with what a plot has printed and drawn, or None."""
    if printed:
        return "prints; a plot only draws"
    if figures != 1:
        return f"draws {figures} figures; draw one"
    return None


def draw_alone(plot: Path, variables: dict) -> tuple[int, str | None]:
    """Run a plot with its program's variables, outside of a kernel.

    Returns the number of figures, and what is wrong with their axes.
    """
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    exec(compile(plot.read_text(encoding="utf-8"), str(plot), "exec"), variables)
    figures = [plt.figure(number) for number in plt.get_fignums()]
    for figure in figures:
        figure.canvas.draw()
    faults = (find_axes_fault(axes) for figure in figures for axes in figure.axes)
    return len(figures), next(filter(None, faults), None)


def find_axes_fault(axes) -> str | None:
    """What is wrong with one `matplotlib.axes.Axes`, or None.

    Axes that share their tick labels with a neighbor need no label of their own.
    """
    if not axes.axison:
        return None
    for axis, name in ((axes.xaxis, "x"), (axes.yaxis, "y")):
        shown = any(label.get_text() for label in axis.get_ticklabels())
        if shown and axis.get_visible() and not axis.label.get_text():
            return f"the {name} axis has no label; set one, with its unit"
    labels = axes.get_legend_handles_labels()[1]
    if len(labels) > MOST_LABELS:
        return f"{len(labels)} labels; draw at most {MOST_LABELS} kinds of lines"
    return None
