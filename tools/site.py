"""Reads the built site: its pages, their programs and weights."""

import gzip
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup
from sphinx_external_toc.parsing import parse_toc_yaml

DRAWING = re.compile(r"<figure.*?</figure>", re.DOTALL)


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


def weight(page: Path) -> dict[str, int]:
    """Bytes with gzip, level 6, of a page, its style sheets and scripts, by file name.

    Figures are excluded, also those within the page; so are files fetched on demand.

    Raises:
        ValueError: the page loads a file from another site.
    """
    text = page.read_text(encoding="utf-8")
    soup = BeautifulSoup(text, "html.parser")
    links = [tag["href"] for tag in soup.select("link[rel=stylesheet]")]
    links += [tag["src"] for tag in soup.select("script[src]")]
    files = []
    for link in links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            raise ValueError(f"{page}: loads {link} from elsewhere")
        files.append((page.parent / unquote(parts.path)).resolve())
    texts = {page.name: DRAWING.sub("", text).encode()}
    texts |= {file.name: file.read_bytes() for file in files}
    return {name: len(gzip.compress(text, 6)) for name, text in texts.items()}
