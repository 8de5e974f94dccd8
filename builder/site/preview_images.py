"""Draws the picture that a link to a page shows where it is shared: one a chapter.

It is the first figure of the chapter's first page with the chapter's title, as a PNG,
since link previews show no SVG. A preview needs an absolute address, so there is none
if the site's address is unknown. Run as a program it draws one:

    python -m builder.site.preview_images PROGRAM TITLE FILE
"""

import os
import re
import runpy
import subprocess
import sys
import tempfile
from pathlib import Path

from sphinx.application import Sphinx

from builder.chapters import find_chapter, read_chapters
from builder.execute.plots import STYLE
from builder.page.cells import page_files
from builder.program import is_plot, plot_description, plot_of, program_of
from builder.strict import stop

ROOT = Path(__file__).parents[2]
FOLDER = "_static/previews"
SIZE = 1200, 630  # pixels: what the networks ask for
DPI = 150
LIGHT = re.compile(r"--curve-(\d+): light-dark\((#\w+),")


def chapter_figures(app: Sphinx) -> dict[str, tuple[Path, str]]:
    """First page of a chapter, or the home page -> program of its figure, title."""
    titles = {app.config.root_doc: app.config.html_title}
    titles |= {chapter.pages[0]: chapter.title for chapter in read_chapters(app)}
    figures = {}
    for name, title in titles.items():
        files = page_files(Path(app.env.doc2path(name)))
        if plot := next(filter(is_plot, files), None):
            figures[name] = (program_of(plot), title)
    return figures


def preview_of(app: Sphinx, docname: str) -> tuple[str, str] | None:
    """A page's picture, as a path within the site, and its description."""
    chapter, figures = find_chapter(app, docname), chapter_figures(app)
    for name in (chapter and chapter.pages[0], app.config.root_doc):
        if name in figures:
            plot = plot_of(figures[name][0]).read_text(encoding="utf-8")
            return image_path(name), plot_description(plot)
    return None


def image_path(docname: str) -> str:
    """The path within the site of the picture of a chapter's first page."""
    return f"{FOLDER}/{docname.replace('/', '-')}.png"


def draw_previews(app: Sphinx) -> None:
    """Draw the pictures that are not there or too old; delete those not wanted."""
    figures = chapter_figures(app) if app.config.html_baseurl else {}
    wanted = {Path(app.outdir, image_path(name)): figures[name] for name in figures}
    for old in set(Path(app.outdir, FOLDER).glob("*.png")) - set(wanted):
        old.unlink()
    for file, (program, title) in wanted.items():
        edited = max(part.stat().st_mtime for part in (program, plot_of(program)))
        if file.exists() and file.stat().st_mtime > edited:
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", __name__, str(program), title, str(file)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if done.returncode:
            stop([f"{program}: no preview", *done.stderr.splitlines()[-3:]])


def draw(program: Path, title: str, file: Path) -> None:
    """Run a program and its plot; save the figure with a title below it."""
    import matplotlib

    style = (ROOT / "book" / "_static" / "book.css").read_text(encoding="utf-8")
    light = {f"{int(number):x}": color for number, color in LIGHT.findall(style)}

    def in_light(text: str) -> str:
        """A text in the light colors in place of the plots' variables."""
        return re.sub(r"#?abc00([0-9a-f])", lambda name: light[name[1]], text)

    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "matplotlibrc")
        hexes = re.sub(r"#(?=\w{6}\b)", "", in_light(STYLE.read_text(encoding="utf-8")))
        settings.write_text(hexes, encoding="utf-8")
        matplotlib.rc_file(settings)
        matplotlib.use("agg")
        os.chdir(folder)
        variables = runpy.run_path(str(program), run_name="__main__")
        plot = plot_of(program)
        source = in_light(plot.read_text(encoding="utf-8"))
        exec(compile(source, str(plot), "exec"), variables)
    figure = matplotlib.pyplot.gcf()
    figure.set_size_inches(*(side / DPI for side in SIZE))
    # At the top there may be a legend.
    figure.get_layout_engine().set(rect=(0, 0.13, 1, 0.87))
    figure.text(0.02, 0.04, title, fontsize=20, fontweight="bold")
    figure.savefig(file, dpi=DPI, facecolor="white", bbox_inches=None)


if __name__ == "__main__":
    draw(Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]).resolve())
