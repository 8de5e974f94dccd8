"""Parses the tables in a page's Markdown."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One row of a table.

    Attributes:
        heading: the heading above the table.
        header: the cells of the table's first line.
        cells: the row's cells; a cell of code only is without its backticks.
        line: the row's line on the page, from 1.
    """

    heading: str
    header: tuple[str, ...]
    cells: tuple[str, ...]
    line: int


def split(line: str) -> tuple[str, ...]:
    """Split a line of a table into cells; `\\|` is an escaped bar."""
    parts = [part.strip() for part in re.split(r"(?<!\\)\|", line.strip()[1:-1])]
    return tuple(
        re.sub(r"^`([^`]*)`$", r"\1", part).replace(r"\|", "|") for part in parts
    )


def read_tables(page: Path) -> list[Row]:
    """Parse every row of every table on a page."""
    rows, heading, header = [], "", None
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            heading = line.lstrip("# ")
        if not line.startswith("|"):
            header = None
        elif header is None:
            header = split(line)
        elif not set(line) <= set("-| "):
            rows.append(Row(heading, header, split(line), number))
    return rows
