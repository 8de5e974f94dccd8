"""A page as a notebook that runs: its programs, and what each of them did."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from builder.judge import Run, find_fault
from builder.outputs import strip_colors
from builder.program import measures, runs_without_cache

PROGRAM_LINE = re.compile(r"Cell In\[\d+\], line (\d+)")
KERNEL_FILE = re.compile(r"(?:\S*ipykernel_\d+/)?\b\d{5,}\.py")


@dataclass
class Page:
    """A page to run.

    Attributes:
        source: its file.
        notebook: its cells; the run adds what they print.
        seconds: CPU seconds of each program that ran, by its file.
    """

    source: Path
    notebook: nbformat.NotebookNode
    seconds: dict[Path, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The page's file, as the reader of a message would name it."""
        return os.path.relpath(self.source)

    def programs(self) -> dict[int, str]:
        """The text of each program, by the number of its cell."""
        cells = enumerate(self.notebook.cells)
        return {i: cell.source for i, cell in cells if cell.cell_type == "code"}

    def measures(self) -> bool:
        """Whether a program of the page measures, and so must run undisturbed."""
        return any(map(measures, self.programs().values()))

    def runs_without_cache(self) -> bool:
        """Whether a program of the page must itself compile what it runs."""
        return any(map(runs_without_cache, self.programs().values()))

    def file(self, cell: int) -> Path:
        """The file of a program."""
        loaded = self.notebook.cells[cell].metadata.get("load")
        path = self.source if loaded is None else self.source.parent / loaded
        return Path(os.path.abspath(path))

    def program(self, cell: int) -> str:
        """The program's file, as the reader of a message would name it."""
        return os.path.relpath(self.file(cell))

    def run_of(self, cell: int, ended: str | None = None) -> Run:
        """What a program did; `ended`: what stopped the page at it, if something did.

        Of the cell's output it leaves what does not change from run to run. An expected
        error keeps its type and message: the frames above them are IPython's. The
        kernel's temporary file is called by the program's name.
        """
        name, outputs = self.file(cell).name, self.notebook.cells[cell].outputs
        run = Run(ended=ended and KERNEL_FILE.sub(name, ended))
        for output in outputs:
            if output.output_type == "error":
                frames = strip_colors("\n".join(output.traceback))
                run.line = int((PROGRAM_LINE.findall(frames) or [0])[-1]) or None
                output.evalue = KERNEL_FILE.sub(name, output.evalue)
                run.error = f"{output.ename}: {output.evalue}"
                output.traceback = [run.error]
            elif output.output_type == "stream":
                output.text = KERNEL_FILE.sub(name, output.text)
                if output.name == "stderr":
                    run.complaints += output.text
                else:
                    run.printed += output.text
        return run

    def find_fault(self, cell: int, ended: str | None) -> str | None:
        """What is wrong with a program's run, and where the page shows it."""
        source = self.notebook.cells[cell].source
        run = self.run_of(cell, ended)
        fault = find_fault(self.program(cell), source, run)
        if fault is None:
            return None
        line = self.notebook.metadata.source_map[cell]
        return f"{fault} (shown on {self.name}:{line})"
