"""Writes what somebody else wrote into an issue, so that it stays a text there."""

import re

from tools.report import visible

LENGTH = 60_000  # characters; GitHub refuses a body of more than 65,536
LINES = 60  # of one block
WIDTH = 4_000  # characters of one block


def fenced(text: str, language: str) -> str:
    """Text that somebody else wrote, as a block of code that it cannot end.

    Within it no mention calls anybody and no tag is one. What is long is cut.
    """
    shown = "\n".join(visible(text).splitlines()[:LINES])[:WIDTH]
    if shown != visible(text):
        shown += "\n(cut here)"
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"{fence}{language}\n{shown}\n{fence}"


def within(parts: list[str], most: int = LENGTH) -> str:
    """The parts that fit into an issue, and how many do not."""
    kept, room = [], most
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            kept.append(f"Not shown: {len(parts) - len(kept)} more.")
            break
        kept.append(part)
    return "\n\n".join(kept) + "\n"
