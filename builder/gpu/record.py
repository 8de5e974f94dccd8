"""The recorded GPU run: reads and validates `book/_recorded/gpu/`.

`make record` writes, from a run on a GPU, a notebook with the outputs of each page, and
`environment.json`, which describes the machine. The key of an output is the hash of its
program, so no other version of the program shows it. Files that are invalid, or not
from a GPU, are reported and not shown; they do not stop the build.
"""

import json
import os
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import nbformat

from builder.outputs import strip_colors
from builder.program import declared_error, program_hash
from builder.releases.records import read_known_outputs
from builder.untrusted import Number, Text, validate

FOLDER = Path("book/_recorded/gpu")
CANARY = Path("book/_recorded/canary")
# The schema of `environment.json`.
TEXTS = ("backend", "device", "driver", "cuda", "jax", "jaxlib", "numpyro", "python")
TEXTS += ("commit", "date")
FACTS = dict.fromkeys(TEXTS, Text(200)) | {"devices": Number(10_000)}


@dataclass
class Recorded:
    """One program's run.

    Attributes:
        digest: the hash of the program that ran.
        pieces: its outputs in order: kind, "prints" or "raises", and text.
        stopped: seconds after which it was stopped, or None if it ran to its end.
    """

    digest: str
    pieces: list[tuple[str, str]]
    stopped: float | None = None

    @property
    def output(self) -> str:
        """The outputs in the format of an `.out` file."""
        return "".join(text for _, text in self.pieces)


@dataclass
class RecordedPage:
    """A page's run: its seconds, and path of each program -> its run."""

    seconds: float
    programs: dict[str, Recorded]


@dataclass
class Record:
    """A run of the book on a GPU.

    Attributes:
        facts: the contents of `environment.json`; empty if there is no record.
        pages: name of a page -> its run.
        faults: error messages, each with its file.
        on_cpu: path of a program -> what it prints on a CPU with the record's release
            of JAX, where that is known and differs from what the book's release prints.
    """

    facts: dict[str, str | int] = field(default_factory=dict)
    pages: dict[str, RecordedPage] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    on_cpu: dict[str, str] = field(default_factory=dict)

    @property
    def release(self) -> str:
        """The record's release of JAX if it is not the installed one, or ""."""
        return "" if self.facts["jax"] == version("jax") else str(self.facts["jax"])

    def find(self, docname: str, path: str, text: str) -> Recorded | None:
        """The run of this version of a program (`text`), or None."""
        page = self.pages.get(docname)
        run = page.programs.get(path) if page else None
        return run if run and run.digest == program_hash(text) else None


def read_record(root: Path) -> Record:
    """Read the valid part of a book's record."""
    folder = root / FOLDER
    if not folder.is_dir():
        return Record()
    file = folder / "environment.json"
    try:
        facts = read_facts(file)
    except (OSError, ValueError) as error:
        return Record(faults=[f"{FOLDER / file.name}: {error_summary(error)}"])
    record = Record(facts)
    if record.release:
        known = read_known_outputs(root / CANARY, record.release)
        record.on_cpu = {
            path: run["printed"]
            for path, run in known.items()
            if run["printed"] is not None
        }
    for file in sorted(folder.rglob("*.ipynb")):
        name = file.relative_to(folder).with_suffix("").as_posix()
        try:
            record.pages[f"book/{name}"] = page = read_page(file)
            record.faults += drop_errors(root, f"{FOLDER / name}.ipynb", page)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            record.faults.append(f"{FOLDER / name}.ipynb: {error_summary(error)}")
    return record


def error_summary(error: Exception) -> str:
    """An error's type and the first line of its message."""
    line = str(error).partition("\n")[0]
    return f"{type(error).__name__}: {line}" if line else type(error).__name__


def read_facts(file: Path) -> dict[str, str | int]:
    """Parse `environment.json`.

    Raises:
        ValueError: it does not match the schema, or describes a CPU.
    """
    facts = json.loads(file.read_text(encoding="utf-8"))
    validate("record", facts, FACTS)
    if facts["backend"] in ("cpu", ""):
        raise ValueError("recorded on a CPU")
    return facts


def read_page(file: Path) -> RecordedPage:
    """Parse the record of a page.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is not a valid record.
    """
    try:
        notebook = nbformat.reads(file.read_text(encoding="utf-8"), as_version=4)
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        raise ValueError(error_summary(error)) from None
    runs = {}
    for cell in notebook.cells:
        stopped = cell.metadata.get("stopped")
        runs[str(cell.metadata["program"])] = Recorded(
            str(cell.metadata["sha256"]),
            [output_piece(output) for output in cell.outputs],
            float(cell.metadata["seconds"]) if stopped else None,
        )
    return RecordedPage(float(notebook.metadata["seconds"]), runs)


def drop_errors(root: Path, where: str, page: RecordedPage) -> list[str]:
    """Remove the programs whose error is not the declared one; return messages."""
    faults = []
    for path, run in list(page.programs.items()):
        file = root / path
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        declared = declared_error(text)
        raised = next((text for kind, text in run.pieces if kind == "raises"), None)
        name = raised and raised.partition(":")[0]
        current = program_hash(text) == run.digest and run.stopped is None
        if current and name != declared:
            want = declared or "no error"
            got = raised.strip().partition("\n")[0] if raised else "no error"
            faults.append(f"{where}: {path}: declares {want}, holds {got}")
            del page.programs[path]
    return faults


def output_piece(output: nbformat.NotebookNode) -> tuple[str, str]:
    """An output's kind and text.

    Raises:
        ValueError: it is neither standard output nor an error.
    """
    if output.output_type == "stream" and output.name == "stdout":
        return "prints", strip_colors(output.text)
    if output.output_type == "error":
        return "raises", strip_colors(f"{output.ename}: {output.evalue}\n")
    raise ValueError(f"holds an output of type {output.output_type}")


def record_stamp(root: Path, docname: str) -> str:
    """Names, sizes and times of the files of a page's record, to detect changes."""
    folder = root / FOLDER
    page = folder / f"{docname.removeprefix('book/')}.ipynb"
    files = [file for file in (folder / "environment.json", page) if file.exists()]
    states = [(file.name, os.stat(file)) for file in files]
    return "\n".join(f"{name} {s.st_size} {s.st_mtime_ns}" for name, s in states)
