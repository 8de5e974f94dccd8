"""Quotes untrusted text in the body of an issue."""

from builder.untrusted import quote

LENGTH = 60_000  # characters; GitHub rejects a body of more than 65,536
LINES = 60  # of one quotation
WIDTH = 4_000  # characters of one quotation


def quote_in_issue(text: str, language: str) -> str:
    """Quote a text as a code block, truncated to `LINES` and `WIDTH`."""
    return quote(text, language, LINES, WIDTH)


def fit_issue(parts: list[str], most: int = LENGTH) -> str:
    """Join the parts that fit into an issue of `most` characters; count the others."""
    fitting, room = [], most
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            fitting.append(f"Not shown: {len(parts) - len(fitting)} more.")
            break
        fitting.append(part)
    return "\n\n".join(fitting) + "\n"
