"""Marks the lines of an exercise that a reader edits, and those a solution changes.

An exercise, `exercise_NAME.py`, has `# edit here` on its lines. Its solution,
`solution_NAME.py`, is compared with it.
"""

from difflib import SequenceMatcher
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from builder.page.cells import shown_cells
from builder.program import EXERCISE

EDIT = "# edit here"


def mark_lines(app: Sphinx, doctree: nodes.document) -> None:
    """Mark the lines in each exercise and in each solution of a page."""
    for cell, program in shown_cells(doctree):
        if numbers := lines_to_mark(program):
            code = cell.next_node(nodes.literal_block)
            code["highlight_args"] = {"hl_lines": numbers}


def lines_to_mark(program: Path) -> list[int]:
    """The numbers of a program's lines that matter, from 1; often none."""
    lines = program.read_text(encoding="utf-8").splitlines()
    exercise = program.with_name(program.name.replace("solution_", EXERCISE))
    if exercise == program or not exercise.exists():
        return [n for n, line in enumerate(lines, start=1) if line.endswith(EDIT)]
    before = exercise.read_text(encoding="utf-8").splitlines()
    changes = SequenceMatcher(None, before, lines, autojunk=False).get_opcodes()
    return [
        number + 1
        for kind, _, _, first, end in changes
        if kind in ("insert", "replace")
        for number in range(first, end)
    ]
