"""Folds the lines of a program that only prove its result.

They come after a line `# Check:`. The whole program stays in one block, so the copy
button takes it whole; the style sheet cuts the block after the lesson, and a line below
the block opens the rest.
"""

from docutils import nodes
from sphinx.application import Sphinx

from builder.page.cells import raw_html, shown_cells
from builder.program import count_lines


def fold_checks(app: Sphinx, doctree: nodes.document) -> None:
    """Wrap each program that has a check, with the line that opens the check."""
    for cell, program in shown_cells(doctree):
        lesson, check = count_lines(program.read_text(encoding="utf-8"))
        if not check:
            continue
        (code,) = (part for part in cell.children if "cell_input" in part["classes"])
        opening = f'<div class="with-check" style="--lesson: {lesson}">'
        lines = "1 line" if check == 1 else f"{check} lines"
        closing = f"<details><summary>The check: {lines}</summary></details></div>"
        at = cell.index(code)
        cell[at : at + 1] = [raw_html(opening), code, raw_html(closing)]
