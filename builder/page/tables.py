"""Draws the tables that the build fills in."""

from collections.abc import Iterable

from docutils import nodes

Cell = str | list[nodes.Node]  # its text, or its inline nodes


def draw_table(heads: tuple[str, ...], rows: Iterable[list[Cell]]) -> nodes.table:
    """A table with the names of its columns."""
    columns = (nodes.colspec("", colwidth=1) for _ in heads)
    group = nodes.tgroup("", *columns, cols=len(heads))
    group += nodes.thead("", draw_row(heads))
    group += nodes.tbody("", *map(draw_row, rows))
    return nodes.table("", group)


def draw_row(cells: Iterable[Cell]) -> nodes.row:
    """A row of a table; a text is shown as it is, never as markup."""
    parts = ([nodes.Text(cell)] if isinstance(cell, str) else cell for cell in cells)
    entries = (nodes.entry("", nodes.paragraph("", "", *part)) for part in parts)
    return nodes.row("", *entries)
