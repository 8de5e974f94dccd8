"""Pages show programs: each program on exactly one page, and nothing else.

MyST-NB's `:load:` shows a file but registers no dependency on it, so an
edited program left a stale page. Here Sphinx learns of the dependency.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from fail_closed import stop
from sphinx.application import Sphinx

CELL = re.compile(r"^(`{3,}|:{3,})\{code-cell\}")
LOAD = re.compile(r"^:load:\s*(\S+)\s*$")
PYTHON = re.compile(
    r"^\s*[`~:]{3,}\s*(\{code(-block)?\}|\{sourcecode\})?\s*(i?python3?|py|pycon)\b"
)


def loads(text: str) -> Iterator[tuple[int, str | None]]:
    """Line number and loaded file of each code cell; None where it loads none."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        opened = CELL.match(line)
        if not opened:
            continue
        found = None
        for inner, option in enumerate(lines[number:], number + 1):
            if option.startswith(opened[1]):
                break
            if match := LOAD.match(option):
                found, number = match[1], inner
        yield number, found


def note_programs(app: Sphinx, docname: str, source: list[str]) -> None:
    """Tell Sphinx which programs a page shows."""
    folder = Path(app.env.doc2path(docname)).parent
    for _, name in loads(source[0]):
        if name is not None:
            app.env.note_dependency(os.path.abspath(folder / name))


def name_programs(app: Sphinx, doctree: nodes.document) -> None:
    """Write each program's file name over it."""
    for cell in doctree.findall(nodes.container):
        loaded = cell.get("cell_metadata", {}).get("load")
        if loaded:
            name = Path(loaded).name
            cell.insert(0, nodes.paragraph("", name, classes=["program"]))


def check_programs(app: Sphinx) -> None:
    """Compare the pages with `examples/`, before anything is read."""
    source = Path(app.srcdir)
    shown: dict[Path, str] = {}
    problems = []
    for docname in sorted(app.config.external_site_map):
        page = Path(app.srcdir) / Path(docname).with_suffix(".md")
        text = page.read_text(encoding="utf-8")
        page_name = page.relative_to(source).as_posix()
        for number, line in enumerate(text.splitlines(), 1):
            if PYTHON.match(line):
                problems.append(f"{page_name}:{number}: Python that is not an example")
        for number, name in loads(text):
            where = f"{page_name}:{number}"
            if name is None:
                problems.append(
                    f"{where}: a code cell without :load: is not an example"
                )
                continue
            program = Path(os.path.abspath(page.parent / name))
            if not program.is_file():
                problems.append(f"{where}: :load: names {name}, which is not there")
            elif program in shown:
                problems.append(f"{where}: {name} is already on {shown[program]}")
            shown[program] = where
    for program in sorted((source / "examples").rglob("*.py")):
        if program.name != "conftest.py" and program not in shown:
            problems.append(f"{program.relative_to(source).as_posix()}: on no page")
    if problems:
        stop(problems)


def setup(app: Sphinx) -> dict:
    """Register the extension."""
    # After contents.py: a page that is not there is its to report.
    app.connect("builder-inited", check_programs, priority=600)
    app.connect("source-read", note_programs)
    app.connect("doctree-read", name_programs)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
