"""Reads the tables of a page as it is written."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One row of a table.

    Attributes:
        heading: the heading that the table stands under.
        header: the first line of the table.
        cells: the row's own cells; code that fills a cell has lost its backticks.
        line: where it stands on the page, from 1.
    """

    heading: str
    header: tuple[str, ...]
    cells: tuple[str, ...]
    line: int


def split(line: str) -> tuple[str, ...]:
    """The cells of one line of a table; `\\|` is a bar and ends no cell."""
    parts = [part.strip() for part in re.split(r"(?<!\\)\|", line.strip()[1:-1])]
    return tuple(
        re.sub(r"^`([^`]*)`$", r"\1", part).replace(r"\|", "|") for part in parts
    )


def read_tables(page: Path) -> list[Row]:
    """Every row of every table on a page."""
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
