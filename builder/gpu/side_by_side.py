"""Shows each program's output on a CPU beside its output on a GPU.

The CPU's output comes from the build, the GPU's from the record. If they agree, the
program's line says so. If they differ, or are measurements, the page shows both, with
labels; a comment in the program gives the reason. A version of a program that has not
run on a GPU shows no GPU output. The record may come from another release of JAX, which
the line then names.
"""

from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from builder.compare import first_difference
from builder.gpu.record import Recorded, read_record, record_stamp
from builder.page.cells import book_path, cell_outputs, name_line, shown_cells
from builder.program import measures, what_varies

# What a program's line says of a state, where only one output is shown: see
# `compare_runs`.
WORDS = {
    "same": "CPU = GPU",
    "not run": "not run on a GPU",
    "stopped": "stopped on a GPU after {seconds:.0f} s",
    "release": "CPU = GPU on JAX {release}",
}
BOTH = "GPU: JAX {release}"  # where both are shown, of two releases


def load_record(app: Sphinx) -> None:
    """Read the record, once in a build; print what is invalid in it."""
    app.env.book.record = read_record(Path(app.srcdir))
    for fault in app.env.book.record.faults:
        print(f"NOTE: {fault}: not shown", flush=True)


def pages_with_new_record(app: Sphinx, env, added, changed, removed) -> list[str]:
    """The pages whose record has changed since they were read."""
    last = env.book.record_stamps
    now = {name: record_stamp(Path(app.srcdir), name) for name in env.found_docs}
    env.book.record_stamps = now
    return [name for name in now if now[name] != last.get(name, "")]


def cpu_output(cell: nodes.container) -> str:
    """A program's output in this build, in the format of an `.out` file."""
    texts = [block.astext() for block in cell_outputs(cell)]
    return "".join(text if text.endswith("\n") else f"{text}\n" for text in texts)


def compare_runs(
    program: str, here: str, recorded: Recorded | None, on_cpu: str | None = None
) -> str:
    """How a program's run here compares with the recorded one.

    `on_cpu` is what it prints on a CPU with the record's release of JAX, if that is
    known to differ from the output here.

    Returns "not run", "stopped" (too slow), "measured", "same", "release" (the output
    differs, but not from that on a CPU with the same release) or "differs".
    """
    if recorded is None:
        return "not run"
    if recorded.stopped is not None:
        return "stopped"
    if measures(program):
        return "measured"
    varies = what_varies(program)
    if not first_difference(here, recorded.output, varies):
        return "same"
    if on_cpu is not None and not first_difference(on_cpu, recorded.output, varies):
        return "release"
    return "differs"


def add_gpu_outputs(app: Sphinx, doctree: nodes.document) -> None:
    """Insert the GPU's outputs that differ from the CPU's, or are measurements."""
    record, docname = app.env.book.record, app.env.docname
    states = app.env.book.gpu_states[docname] = {}
    if not record.facts:
        return
    for cell, file in shown_cells(doctree):
        path, text = book_path(app, file), file.read_text(encoding="utf-8")
        recorded = record.find(docname, path, text)
        known = record.on_cpu.get(path)
        state = states[path] = compare_runs(text, cpu_output(cell), recorded, known)
        seconds = recorded.stopped if recorded else None
        words = WORDS.get(state, BOTH if record.release else "")
        cell["gpu"] = words.format(seconds=seconds, release=record.release)
        if state in WORDS:
            continue
        (cpu,) = (part for part in cell.children if "cell_output" in part["classes"])
        gpu = nodes.container("", *output_blocks(recorded), classes=["gpu_output"])
        cpu.insert(0, nodes.paragraph("", "CPU", classes=["backend"]))
        gpu.insert(0, nodes.paragraph("", "GPU", classes=["backend"]))
        both = nodes.container("", cpu.deepcopy(), gpu, classes=["backends"])
        cell[cell.index(cpu)] = both  # replace_self would copy the classes


def output_blocks(recorded: Recorded) -> Iterator[nodes.literal_block]:
    """Render a recorded output as MyST-NB does."""
    for kind, text in recorded.pieces:
        classes = ["output", "traceback" if kind == "raises" else "stream"]
        language = "text" if kind == "raises" else "myst-ansi"
        yield nodes.literal_block(text, text, classes=classes, language=language)


def name_states(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write in a program's line how its run on a GPU compares."""
    for cell, _ in shown_cells(doctree):
        if words := cell.get("gpu"):
            name_line(cell).append(nodes.inline("", words, classes=["gpu"]))
