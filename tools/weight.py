"""Weighs a built page over the wire, without its figures.

Only Python's standard library: CI's jobs without an environment read the budget.
"""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Bytes with gzip of a page, its style sheets and its scripts.
PAGE_BUDGET = 40_000
DRAWING = re.compile(r"<figure.*?</figure>", re.DOTALL)


class LinkedFiles(HTMLParser):
    """Collects the addresses of a page's style sheets and scripts, in `links`."""

    def __init__(self) -> None:
        """Collect nothing yet."""
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the address if the element loads a file with the page."""
        values = dict(attrs)
        if tag == "link" and values.get("rel") == "stylesheet":
            self.links.append(values["href"])
        if tag == "script" and "src" in values:
            self.links.append(values["src"])


def weight(page: Path) -> dict[str, int]:
    """Bytes with gzip, level 6, of a page, its style sheets and scripts, by file name.

    Figures are excluded, also those within the page; so are files fetched on demand.

    Raises:
        ValueError: the page loads a file from another site.
    """
    text = page.read_text(encoding="utf-8")
    parser = LinkedFiles()
    parser.feed(text)
    files = []
    for link in parser.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            raise ValueError(f"{page}: loads {link} from elsewhere")
        files.append((page.parent / unquote(parts.path)).resolve())
    texts = {page.name: DRAWING.sub("", text).encode()}
    texts |= {file.name: file.read_bytes() for file in files}
    return {name: len(gzip.compress(text, 6)) for name, text in texts.items()}
