"""Fits untrusted text into the body of an issue."""

from builder.untrusted import quote

LENGTH = 60_000  # characters; GitHub refuses a body of more than 65,536
LINES = 60  # of one block
WIDTH = 4_000  # characters of one block


def quote_in_issue(text: str, language: str) -> str:
    """A text as a block of code of an issue."""
    return quote(text, language, LINES, WIDTH)


def fit_issue(parts: list[str], most: int = LENGTH) -> str:
    """The parts that fit into an issue, and how many do not."""
    kept, room = [], most
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            kept.append(f"Not shown: {len(parts) - len(kept)} more.")
            break
        kept.append(part)
    return "\n\n".join(kept) + "\n"
