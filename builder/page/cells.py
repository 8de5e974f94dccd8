"""The programs that a page shows: each program is on one page, and no other code is.

MyST-NB's `:load:` shows a file but registers no dependency on it, so an edited
program left a stale page. This module registers the dependency, and compares files by
content: a file that replaces another may be the older one.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from builder.program import (
    declared_error,
    find_description_fault,
    find_plots,
    find_programs,
    is_plot,
    program_of,
)
from builder.strict import stop

logger = logging.getLogger(__name__)

CELL = re.compile(r"^(`{3,}|:{3,}|~{3,})\{code-cell\}")
OPTION = re.compile(r"^:(\w+):\s*(.*?)\s*$")
TAGS = ("", "[raises-exception]")
FOLDED = "[hide-input]"  # the tag of a plot, whose code is folded
PYTHON = re.compile(
    r"^\s*[`~:]{3,}\s*(\{code(-block)?\}|\{sourcecode\})?\s*(i?python3?|py|pycon)\b"
)


@dataclass
class Cell:
    """A code cell of a page's source: its line, the file it loads or None, its tags."""

    line: int
    load: str | None = None
    tags: str = ""


def read_cells(text: str) -> Iterator[Cell]:
    """Parse the code cells in a page's text."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        opened = CELL.match(line)
        if not opened:
            continue
        cell = Cell(number)
        for inner, option in enumerate(lines[number:], number + 1):
            if option.startswith(opened[1]):
                break
            if not (match := OPTION.match(option)):
                continue
            if match[1] == "load":
                cell.line, cell.load = inner, match[2]
            elif match[1] == "tags":
                cell.tags = match[2]
        yield cell


def program_file(page: Path, loaded: str) -> Path:
    """The absolute path of a program that a page loads."""
    return Path(os.path.abspath(page.parent / loaded))


def page_files(page: Path) -> list[Path]:
    """The absolute paths of the programs and plots that a page shows, in its order."""
    cells = read_cells(page.read_text(encoding="utf-8"))
    return [program_file(page, cell.load) for cell in cells if cell.load is not None]


def program_files(page: Path) -> list[Path]:
    """The absolute paths of the programs that a page shows, in its order."""
    return [file for file in page_files(page) if not is_plot(file)]


def loaded_cells(doctree: nodes.document) -> Iterator[tuple[nodes.container, Path]]:
    """The cells of a parsed page, each with the file that it loads."""
    for cell in doctree.findall(nodes.container):
        loaded = cell.get("cell_metadata", {}).get("load")
        if loaded:
            yield cell, program_file(Path(doctree["source"]), loaded)


def shown_cells(doctree: nodes.document) -> Iterator[tuple[nodes.container, Path]]:
    """The programs' cells of a parsed page, each with its program."""
    for cell, file in loaded_cells(doctree):
        if not is_plot(file):
            yield cell, file


def book_path(app: Sphinx, file: Path) -> str:
    """The path of a program from the book's root."""
    return file.relative_to(app.srcdir).as_posix()


def cell_outputs(
    cell: nodes.container, kind: str = "cell_output"
) -> Iterator[nodes.literal_block]:
    """The outputs under a program: this build's, or those of the kind `gpu_output`."""
    for part in cell.findall(nodes.container):
        if kind in part["classes"]:
            yield from part.findall(nodes.literal_block)


def note_programs(app: Sphinx, docname: str, source: list[str]) -> None:
    """Register a page's programs as its dependencies."""
    for file in page_files(Path(app.env.doc2path(docname))):
        app.env.note_dependency(str(file))


def pages_with_new_programs(app: Sphinx, env, added, changed, removed) -> list[str]:
    """The pages whose text or programs have changed since they were read."""
    last, now = env.book.digests, {}
    for docname in env.found_docs:
        page = Path(env.doc2path(docname))
        digest = hashlib.sha256(page.read_bytes())
        for file in page_files(page):
            digest.update(file.read_bytes())
        now[docname] = digest.hexdigest()
    env.book.digests = now
    return [name for name in now if now[name] != last.get(name, now[name])]


def name_programs(app: Sphinx, doctree: nodes.document) -> None:
    """Write each program's file name above it; warn about one that is not shown."""
    shown = []
    for cell, file in shown_cells(doctree):
        shown.append(file)
        cell.insert(0, nodes.paragraph("", file.name, classes=["program"]))
    page = Path(doctree["source"])
    for file in program_files(page):
        if file not in shown:
            name = os.path.relpath(file, page.parent)
            logger.warning("not shown: %s", name, location=app.env.docname)


def name_line(cell: nodes.container) -> nodes.paragraph:
    """The line above a program, which `name_programs` has written."""
    return cell.children[0]


def raw_html(text: str) -> nodes.raw:
    """HTML as it is."""
    return nodes.raw("", text, format="html")


def find_cell_faults(source: Path, site_map: Iterable[str]) -> list[str]:
    """How pages and the programs in `examples/` disagree: `file:line: message`."""
    examples = source / "examples"
    shown: dict[Path, str] = {}
    problems = [
        f"{plot.relative_to(source).as_posix()}: there is no {program_of(plot).name}; "
        "a plot draws what a program computed"
        for plot in find_plots(examples)
        if not program_of(plot).exists()
    ]
    for docname in sorted(site_map):
        page = source / f"{docname.removesuffix('.md')}.md"
        text = page.read_text(encoding="utf-8")
        page_name = page.relative_to(source).as_posix()
        for number, line in enumerate(text.splitlines(), 1):
            if PYTHON.match(line):
                what = "Python that is not an example; put it into one, shown by :load:"
                problems.append(f"{page_name}:{number}: {what}")
        last = None
        for cell in read_cells(text):
            if what := cell_fault(cell, page, examples, shown, last):
                problems.append(f"{page_name}:{cell.line}: {what}")
            if cell.load is not None:
                last = program_file(page, cell.load)
                shown[last] = f"{page_name}:{cell.line}"
    for program in [*find_programs(examples), *find_plots(examples)]:
        if program not in shown:
            name = program.relative_to(source).as_posix()
            problems.append(f"{name}: on no page; show it on one, by :load:")
    return problems


def cell_fault(
    cell: Cell, page: Path, examples: Path, shown: dict, last: Path | None
) -> str | None:
    """Validate a cell; return the error, or None.

    `shown` are the programs before it in the book, `last` the one before on the page.
    """
    if cell.load is None:
        return "a code cell without :load: is not an example; make it one"
    program = program_file(page, cell.load)
    if not program.is_file():
        return f"{cell.load} does not exist; create it, or fix the path"
    if examples not in program.parents or program.suffix != ".py":
        return f"{cell.load} is not a program in examples/; move it there"
    if program in shown:
        return f"{cell.load} is already on {shown[program]}; link to it instead"
    if is_plot(program):
        return plot_fault(cell, program, last)
    if cell.tags not in TAGS:
        return "only the tag raises-exception is allowed; remove the others"
    declared = declared_error(program.read_text(encoding="utf-8"))
    if declared and not cell.tags:
        return f"{program.name} raises; add the line `:tags: [raises-exception]`"
    if cell.tags and not declared:
        return (
            f"{program.name} declares no error; "
            "remove the tag, or write `# raises: TypeError` at its top"
        )
    return None


def plot_fault(cell: Cell, plot: Path, last: Path | None) -> str | None:
    """Validate a plot's cell; return the error, or None."""
    if program_of(plot) != last:
        return f"{plot.name}: not directly after the cell of {program_of(plot).name}"
    if cell.tags != FOLDED:
        return f"{plot.name}: add the line `:tags: {FOLDED}`, which folds its code"
    fault = find_description_fault(plot.read_text(encoding="utf-8"))
    return fault and f"{plot.name}: {fault}"


def check_programs(app: Sphinx) -> None:
    """Stop the build, before pages are read, where they disagree with `examples/`."""
    problems = find_cell_faults(Path(app.srcdir), app.config.external_site_map)
    if problems:
        stop(problems)
