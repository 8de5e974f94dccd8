"""Weighs a built page over the wire, without its figures."""

import gzip
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Bytes with gzip of a page, its style sheets and its scripts.
PAGE_BUDGET = 40_000
DRAWING = re.compile(r"<figure.*?</figure>", re.DOTALL)


def weight(page: Path) -> dict[str, int]:
    """Bytes with gzip, level 6, of a page, its style sheets and scripts, by file name.

    Figures are excluded, also those within the page; so are files fetched on demand.

    Raises:
        ValueError: the page loads a file from another site.
    """
    # CI's jobs that read the budget install nothing.
    from bs4 import BeautifulSoup, SoupStrainer

    text = page.read_text(encoding="utf-8")
    texts = {page.name: DRAWING.sub("", text).encode()}
    only = SoupStrainer(["link", "script"])
    head = BeautifulSoup(text, "html.parser", parse_only=only)
    for tag in head.select("link[rel=stylesheet], script[src]"):
        link = tag.get("href") or tag["src"]
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            raise ValueError(f"{page}: loads {link} from elsewhere")
        file = page.parent / unquote(parts.path)
        texts[file.name] = file.read_bytes()
    return {name: len(gzip.compress(text, 6)) for name, text in texts.items()}
