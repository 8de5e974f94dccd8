"""Reads and writes the expected output of a program, its `.out` file."""

import re
from pathlib import Path

from builder.compare import first_difference
from builder.program import what_varies

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def strip_colors(text: str) -> str:
    """Remove ANSI color codes."""
    return ANSI.sub("", text)


def output_file(program: Path) -> Path:
    """The `.out` file of a program, which holds for every backend."""
    return program.with_suffix(".out")


def write_output(program: Path, output: str) -> None:
    """Write a program's `.out` file, unless only what may vary differs."""
    file = output_file(program)
    varies = what_varies(program.read_text(encoding="utf-8"))
    before = file.read_text(encoding="utf-8") if file.exists() else None
    if before is None or first_difference(before, output, varies):
        file.write_text(output, encoding="utf-8")
