"""What a program printed: its `.out` file, and the text of an output."""

import re
from pathlib import Path

from builder.compare import first_difference
from builder.program import measures

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def strip_colors(text: str) -> str:
    """A text without the codes that color it on a terminal or in a notebook."""
    return ANSI.sub("", text)


def output_file(program: Path) -> Path:
    """The file that says what a program prints, on every backend."""
    return program.with_suffix(".out")


def write_output(program: Path, output: str) -> None:
    """Write a changed output.

    A file that differs by rounding alone, or by measurements alone, stays as it is.
    """
    file = output_file(program)
    measured = measures(program.read_text(encoding="utf-8"))
    before = file.read_text(encoding="utf-8") if file.exists() else None
    if before is None or first_difference(before, output, measured):
        file.write_text(output, encoding="utf-8")
