"""Pages show programs: each program on exactly one page, and nothing else.

MyST-NB's `:load:` shows a file but registers no dependency on it, so an
edited program left a stale page. Here Sphinx learns of the dependency, and
sees it by content: a file put in place of another may well be the older.
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

from builder.program import declared_error
from builder.strict import stop

logger = logging.getLogger(__name__)

CELL = re.compile(r"^(`{3,}|:{3,}|~{3,})\{code-cell\}")
OPTION = re.compile(r"^:(\w+):\s*(.*?)\s*$")
TAGS = ("", "[raises-exception]")
PYTHON = re.compile(
    r"^\s*[`~:]{3,}\s*(\{code(-block)?\}|\{sourcecode\})?\s*(i?python3?|py|pycon)\b"
)


@dataclass
class Cell:
    """A code cell of a page: its line, the file it loads or None, its tags."""

    line: int
    load: str | None = None
    tags: str = ""


def read_cells(text: str) -> Iterator[Cell]:
    """The code cells of a page, as its text has them."""
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


def loaded_programs(page: Path) -> list[str]:
    """The files that a page loads, as it names them."""
    text = page.read_text(encoding="utf-8")
    return [cell.load for cell in read_cells(text) if cell.load is not None]


def program_files(page: Path) -> list[Path]:
    """The files that a page loads, in its order."""
    return [Path(os.path.abspath(page.parent / name)) for name in loaded_programs(page)]


def shown_cells(doctree: nodes.document) -> Iterator[tuple[nodes.container, str]]:
    """The cells of a page that was read, each with the file that it loads."""
    for cell in doctree.findall(nodes.container):
        loaded = cell.get("cell_metadata", {}).get("load")
        if loaded:
            yield cell, loaded


def cell_outputs(
    cell: nodes.container, kind: str = "cell_output"
) -> Iterator[nodes.literal_block]:
    """What stands under a program, piece by piece: from this build, or `gpu_output`."""
    for part in cell.findall(nodes.container):
        if kind in part["classes"]:
            yield from part.findall(nodes.literal_block)


def note_programs(app: Sphinx, docname: str, source: list[str]) -> None:
    """Tell Sphinx which programs a page shows."""
    page = Path(app.env.doc2path(docname))
    for name in loaded_programs(page):
        app.env.note_dependency(os.path.abspath(page.parent / name))


def pages_with_new_programs(app: Sphinx, env, added, changed, removed) -> list[str]:
    """The pages whose text or programs differ from what was last read."""
    last, now = env.book.digests, {}
    for docname in env.found_docs:
        page = Path(env.doc2path(docname))
        digest = hashlib.sha256(page.read_bytes())
        for name in loaded_programs(page):
            digest.update((page.parent / name).read_bytes())
        now[docname] = digest.hexdigest()
    env.book.digests = now
    return [name for name in now if now[name] != last.get(name, now[name])]


def name_programs(app: Sphinx, doctree: nodes.document) -> None:
    """Write each program's file name over it; warn of one that is not shown."""
    shown = []
    for cell, loaded in shown_cells(doctree):
        shown.append(loaded)
        name = nodes.paragraph("", Path(loaded).name, classes=["program"])
        cell.insert(0, name)
    page = Path(app.env.doc2path(app.env.docname))
    if shown != loaded_programs(page):
        hidden = sorted(set(loaded_programs(page)) - set(shown))
        logger.warning("not shown: %s", ", ".join(hidden), location=app.env.docname)


def find_cell_faults(source: Path, site_map: Iterable[str]) -> list[str]:
    """Where the pages and the programs in `examples/` do not fit, in words."""
    examples = source / "examples"
    shown: dict[Path, str] = {}
    problems = []
    for docname in sorted(site_map):
        page = source / f"{docname.removesuffix('.md')}.md"
        text = page.read_text(encoding="utf-8")
        page_name = page.relative_to(source).as_posix()
        for number, line in enumerate(text.splitlines(), 1):
            if PYTHON.match(line):
                what = "Python that is not an example; put it into one, shown by :load:"
                problems.append(f"{page_name}:{number}: {what}")
        for cell in read_cells(text):
            if what := cell_fault(cell, page, examples, shown):
                problems.append(f"{page_name}:{cell.line}: {what}")
            if cell.load is not None:
                program = Path(os.path.abspath(page.parent / cell.load))
                shown[program] = f"{page_name}:{cell.line}"
    for program in sorted(examples.rglob("*.py")):
        if program not in shown:
            name = program.relative_to(source).as_posix()
            problems.append(f"{name}: on no page; show it on one, by :load:")
    return problems


def cell_fault(cell: Cell, page: Path, examples: Path, shown: dict) -> str | None:
    """What is wrong with a cell, beside those shown before; None where nothing is."""
    if cell.load is None:
        return "a code cell without :load: is not an example; make it one"
    program = Path(os.path.abspath(page.parent / cell.load))
    if not program.is_file():
        return f"{cell.load} does not exist; create it, or fix the path"
    if examples not in program.parents or program.suffix != ".py":
        return f"{cell.load} is not a program in examples/; move it there"
    if program in shown:
        return f"{cell.load} is already on {shown[program]}; link to it instead"
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


def check_programs(app: Sphinx) -> None:
    """Compare the pages with `examples/`, before anything is read."""
    problems = find_cell_faults(Path(app.srcdir), app.config.external_site_map)
    if problems:
        stop(problems)
