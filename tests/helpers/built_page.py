"""Reads a page of a built site."""

import functools
import gzip
import json
from pathlib import Path

from bs4 import BeautifulSoup


def soup_of(page: Path) -> BeautifulSoup:
    """A built page, read."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


@functools.cache
def parsed(page: Path) -> BeautifulSoup:
    """A page of the site, parsed once for all tests: none may change it."""
    return soup_of(page)


def frames(file: Path) -> list[BeautifulSoup]:
    """The pages inside a preview file, each read."""
    return [
        BeautifulSoup(frame["srcdoc"], "html.parser")
        for frame in soup_of(file).select("iframe")
    ]


def head(folder: Path, name: str) -> BeautifulSoup:
    """The head of a page."""
    text = (folder / f"{name}.html").read_text(encoding="utf-8")
    return BeautifulSoup(text.partition("<body")[0], "html.parser").head


def contents(page: BeautifulSoup) -> dict[str, str]:
    """What its meta elements say, by name or property."""
    return {
        tag.get("name") or tag["property"]: tag["content"]
        for tag in page.select("meta[name], meta[property]")
    }


def index_of(site: Path) -> dict[str, dict]:
    """What Pagefind keeps of each page, by the page's address."""
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        for file in (site / "pagefind/fragment").iterdir()
    ]
    return {fragment["url"]: fragment for fragment in fragments}
