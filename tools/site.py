"""Reads the built site: its pages and their programs."""

from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup
from sphinx_external_toc.parsing import parse_toc_yaml


@dataclass
class Shown:
    """A program on a built page.

    Attributes:
        name: the name of its file, as shown above it.
        source: its text.
        output: the output below it, in the format of an `.out` file.
    """

    name: str
    source: str
    output: str


def page_names(root: Path) -> list[str]:
    """The names of the pages in `_toc.yml`, in its order, without suffix."""
    site_map = parse_toc_yaml(root / "_toc.yml")
    return [name.removesuffix(".md") for name in site_map]


def shown_programs(page: Path | BeautifulSoup) -> list[Shown]:
    """The programs on a built page, given as a file or parsed."""
    if isinstance(page, Path):
        page = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    return [
        Shown(
            name=cell.select_one("p.program a").get_text(),
            source=cell.select_one("div.cell_input pre").get_text(),
            output="".join(
                pre.get_text() for pre in cell.select("div.cell_output pre")
            ),
        )
        for cell in page.select("div.cell:not(.plot)")
    ]
