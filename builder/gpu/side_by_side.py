"""Each program's output on a CPU beside its output on a GPU.

The CPU's comes from the build, the GPU's from the record. Where both agree, the
program's line says so; where they differ, or are measurements, both stand under the
program, each named; the program itself says why, in a comment on top. A version of a
program that has not run on a GPU shows no output of one.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from builder.compare import first_difference
from builder.gpu.record import Recorded, read_record, record_stamp
from builder.page.cells import cell_outputs, shown_cells
from builder.program import measures

# What a page says of a program: see `state`.
WORDS = {"same": "CPU = GPU", "not run": "not run on a GPU"}


def load_record(app: Sphinx) -> None:
    """Read the record once a build; name what is wrong with it."""
    app.env.book.record = read_record(Path(app.srcdir))
    for fault in app.env.book.record.faults:
        print(f"NOTE: {fault}: not shown", flush=True)


def pages_with_new_record(app: Sphinx, env, added, changed, removed) -> list[str]:
    """The pages whose record is not the one that they were last read with."""
    last = env.book.record_stamps
    now = {name: record_stamp(Path(app.srcdir), name) for name in env.found_docs}
    env.book.record_stamps = now
    return [name for name in now if now[name] != last.get(name, "")]


def cpu_output(cell: nodes.container) -> str:
    """What a program printed in this build, in the form of an `.out` file."""
    texts = [block.astext() for block in cell_outputs(cell)]
    return "".join(text if text.endswith("\n") else f"{text}\n" for text in texts)


def compare_runs(program: str, here: str, recorded: Recorded | None) -> str:
    """How the runs compare: "not run", "same", "measured" or "differs"."""
    if recorded is None:
        return "not run"
    if measures(program):
        return "measured"
    return "differs" if first_difference(here, recorded.output) else "same"


def add_gpu_outputs(app: Sphinx, doctree: nodes.document) -> None:
    """Put the GPU's output under the CPU's where they are not the same."""
    record, docname = app.env.book.record, app.env.docname
    states = app.env.book.gpu_states[docname] = {}
    if not record.facts:
        return
    for cell, path, text in page_programs(app, doctree, docname):
        recorded = record.find(docname, path, text)
        cell["gpu"] = states[path] = compare_runs(text, cpu_output(cell), recorded)
        if cell["gpu"] in WORDS:
            continue
        (mine,) = (part for part in cell.children if "cell_output" in part["classes"])
        theirs = nodes.container("", *output_blocks(recorded), classes=["gpu_output"])
        mine.insert(0, nodes.paragraph("", "CPU", classes=["backend"]))
        theirs.insert(0, nodes.paragraph("", "GPU", classes=["backend"]))
        both = nodes.container("", mine.deepcopy(), theirs, classes=["backends"])
        cell[cell.index(mine)] = both  # replace_self would hand down its classes


def page_programs(
    app: Sphinx, doctree: nodes.document, docname: str
) -> Iterator[tuple[nodes.container, str, str]]:
    """The programs of a page: each with its cell, its path in the book, its text."""
    root, folder = Path(app.srcdir).resolve(), Path(app.env.doc2path(docname)).parent
    for cell, loaded in shown_cells(doctree):
        file = Path(os.path.abspath(folder / loaded))
        path = file.relative_to(root).as_posix()
        yield cell, path, file.read_text(encoding="utf-8")


def output_blocks(recorded: Recorded) -> Iterator[nodes.literal_block]:
    """A recorded output as MyST-NB would show it."""
    for kind, text in recorded.pieces:
        classes = ["output", "traceback" if kind == "raises" else "stream"]
        language = "text" if kind == "raises" else "myst-ansi"
        yield nodes.literal_block(text, text, classes=classes, language=language)


def name_states(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Say in the program's line that both agree, or that a GPU has not run it."""
    for cell, _ in shown_cells(doctree):
        if words := WORDS.get(cell.get("gpu")):
            cell.children[0] += nodes.inline("", words, classes=["gpu"])
