"""Reads the code in a page's comments: a line, and indented below it what it means."""

import re
from pathlib import Path

COMMENT = re.compile(r"^% ( {4})?(.*)$", re.MULTILINE)


def read_comments(page: Path) -> dict[str, str]:
    """The indented code below each line of a comment; of equal lines all of it."""
    found, last = {}, ""
    for indented, line in COMMENT.findall(page.read_text(encoding="utf-8")):
        if indented:
            found[last] = found.get(last, "") + line + "\n"
        else:
            last = line
    return found
