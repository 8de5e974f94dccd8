"""Renders the changes of the site as Markdown for a comment.

They come from a pull request's run, so they are untrusted: `read_changes` validates
them against the schema below, and `markdown` quotes them, so that they cannot inject
markup or mentions.

Standard library only: the job that comments installs nothing.
"""

import re

from builder.untrusted import (
    PROGRAM,
    ListOf,
    Maybe,
    Number,
    Pair,
    Text,
    parse_json,
    quote,
    validate,
)
from tools.ci.fitting import fit_text
from tools.weight import PAGE_BUDGET

# The limits of `markdown`.
ROWS = 100
DIFF_LINES = 80
DIFF_LENGTH = 6_000

SIZE = 4_000_000  # bytes of a file of changes
COMMIT = re.compile(r"[0-9a-f]{40}")
STATE = re.compile("changed|added|removed")
WEIGHT = Maybe(Number(100_000_000))  # bytes of a page
PAGE = {
    "name": re.compile(r"book/[a-z0-9/-]{1,100}"),
    "state": STATE,
    "before": WEIGHT,
    "after": WEIGHT,
    "seconds": Pair(Maybe(Number(100_000, whole=False))),
}
OUTPUT = {
    "program": PROGRAM,
    "state": STATE,
    "diff": Text(200_000),
}
SCHEMA = {
    "base": COMMIT,
    "head": Maybe(COMMIT),
    "pages": ListOf(PAGE, 1_000, key="name"),
    "outputs": ListOf(OUTPUT, 1_000, key="program"),
}


def read_changes(data: bytes) -> dict:
    """Parse and validate a `changes.json`.

    Raises:
        ValueError: it does not match the schema; the message says where, and contains
            none of its data.
    """
    changes = parse_json(data, SIZE)
    validate("changes", changes, SCHEMA)
    for number, page in enumerate(changes["pages"]):
        for side, absent in (("before", "added"), ("after", "removed")):
            if (page[side] is None) != (page["state"] == absent):
                where = f"changes.pages[{number}].{side}"
                raise ValueError(f"{where}: does not agree with the state")
    return changes


def markdown(changes: dict) -> str:
    """Render changes as Markdown that fits into a comment."""
    pages, outputs = changes["pages"], changes["outputs"]
    if not pages and not outputs:
        return "No page and no output has changed.\n"
    parts = [_table(pages) if pages else "No page has changed."]
    parts += map(_quoted, outputs) if outputs else ["No output has changed."]
    return fit_text(parts)


def _table(pages):
    rows = [
        "| page | | bytes before | after | difference | seconds before | after |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for page in pages[:ROWS]:
        before, after = page["before"], page["after"]
        cells = [
            page["name"],
            page["state"],
            _bytes(before),
            _bytes(after),
            "" if None in (before, after) else f"{after - before:+,}",
            *("" if value is None else f"{value:.1f}" for value in page["seconds"]),
        ]
        rows.append("| " + " | ".join(cells) + " |")
    if len(pages) > ROWS:
        rows += ["", f"Pages not shown: {len(pages) - ROWS} more."]
    if any((page["after"] or 0) > PAGE_BUDGET for page in pages):
        rows += ["", f"In bold: over a page's budget of {PAGE_BUDGET:,} bytes."]
    return "\n".join(rows)


def _bytes(weight):
    if weight is None:
        return ""
    return f"**{weight:,}**" if weight > PAGE_BUDGET else f"{weight:,}"


def _quoted(output):
    """An output's diff in a code block, so that no mention or tag is interpreted."""
    diff = quote(output["diff"], "diff", DIFF_LINES, DIFF_LENGTH)
    return f"`{output['program']}`: output {output['state']}\n\n{diff}"
