"""Fits untrusted text into the body of an issue or a comment. Standard library only."""

from builder.untrusted import quote

LENGTH = 60_000  # characters; GitHub rejects a body of more than 65,536
LINES = 60  # of one quotation
WIDTH = 4_000  # characters of one quotation


def quote_in_issue(text: str, language: str) -> str:
    """Quote a text as a code block, truncated to `LINES` and `WIDTH`."""
    return quote(text, language, LINES, WIDTH)


def fit_text(parts: list[str]) -> str:
    """Join the parts that fit into `LENGTH` characters; count the others."""
    fitting, room = [], LENGTH - 30  # for the line with the number left out
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            fitting.append(f"Not shown: {len(parts) - len(fitting)} more.")
            break
        fitting.append(part)
    return "\n\n".join(fitting) + "\n"
