"""A page as a notebook to execute: its programs and their results."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from builder.execute.plots import find_drawing_fault
from builder.judge import Run, find_fault
from builder.outputs import strip_colors
from builder.program import is_plot

PROGRAM_LINE = re.compile(r"Cell In\[\d+\], line (\d+)")
KERNEL_FILE = re.compile(r"(?:\S*ipykernel_\d+/)?\b\d{5,}\.py")


@dataclass
class Page:
    """A page to run.

    Attributes:
        source: its file.
        notebook: its cells; the run adds their outputs.
        seconds: file of each program that ran -> CPU seconds.
    """

    source: Path
    notebook: nbformat.NotebookNode
    seconds: dict[Path, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The page's file, as messages name it."""
        return os.path.relpath(self.source)

    def programs(self) -> dict[int, str]:
        """Number of a cell -> text of its program."""
        cells = enumerate(self.notebook.cells)
        return {i: cell.source for i, cell in cells if cell.cell_type == "code"}

    def file(self, cell: int) -> Path:
        """The absolute path of a program."""
        loaded = self.notebook.cells[cell].metadata.get("load", self.source.name)
        return Path(os.path.abspath(self.source.parent / loaded))

    def run_of(self, cell: int, ended: str | None = None) -> Run:
        """The result of a program; `ended` is why the page stopped at it, or None.

        Removes from the cell's outputs what changes from run to run: the frames of a
        traceback, and the name of the kernel's temporary file.
        """
        name, outputs = self.file(cell).name, self.notebook.cells[cell].outputs
        run = Run(ended=ended and KERNEL_FILE.sub(name, ended))
        for output in outputs:
            if output.output_type == "error":
                frames = strip_colors("\n".join(output.traceback))
                run.line = int((PROGRAM_LINE.findall(frames) or [0])[-1]) or None
                output.evalue = KERNEL_FILE.sub(name, output.evalue)
                run.error = f"{output.ename}: {output.evalue}".rstrip()
                output.traceback = [run.error]
            elif output.output_type == "stream":
                output.text = KERNEL_FILE.sub(name, output.text)
                if output.name == "stderr":
                    run.complaints += output.text
                else:
                    run.printed += output.text
        return run

    def find_fault(self, cell: int, ended: str | None) -> str | None:
        """The error message for a program that failed, with its line on the page."""
        source = self.notebook.cells[cell].source
        run = self.run_of(cell, ended)
        fault = find_fault(os.path.relpath(self.file(cell)), source, run)
        if fault is None and is_plot(self.file(cell)):
            fault = self.find_plot_fault(cell, run)
        if fault is None:
            return None
        line = self.notebook.metadata.source_map[cell]
        return f"{fault} (shown on {self.name}:{line})"

    def find_plot_fault(self, cell: int, run: Run) -> str | None:
        """What is wrong with what a plot has drawn, or None."""
        outputs = self.notebook.cells[cell].outputs
        drawn = sum("image/svg+xml" in output.get("data", {}) for output in outputs)
        fault = find_drawing_fault(run.printed, drawn)
        return fault and f"{os.path.relpath(self.file(cell))}: {fault}"
