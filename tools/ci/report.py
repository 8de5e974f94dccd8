"""What a change does to the site, as Markdown for a comment.

The changes come from a pull request's own run, so they are untrusted: `read_changes`
validates them against the schema below, and `markdown` quotes them so that they can
neither leave their place nor notify anybody.

Standard library only: the job that comments makes no environment.
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

# What a page may weigh, in bytes over the wire with gzip, figures apart.
BUDGET = 40_000
# What `markdown` shows. GitHub refuses a comment of more than 65,536 characters.
LENGTH = 60_000
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
    """The changes in a file of them, validated to the last value.

    Raises:
        ValueError: they are not what the schema allows; the message says where, and
            shows nothing of the file that could act on a log.
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
    """What `read_changes` returned, as Markdown of at most 60,000 characters.

    What does not fit is left out from the end, and its number said.
    """
    pages, outputs = changes["pages"], changes["outputs"]
    if not pages and not outputs:
        return "No page and no output has changed.\n"
    parts = [_table(pages)] if pages else ["No page has changed.\n"]
    if not outputs:
        return parts[0] + "\nNo output has changed.\n"
    room = LENGTH - len(parts[0]) - 100  # for the line that says what is missing
    for number, output in enumerate(outputs):
        part = _quoted(output)
        room -= len(part) + 1
        if room < 0:
            parts.append(f"Outputs not shown: {len(outputs) - number} more.\n")
            break
        parts.append(part)
    return "\n".join(parts)


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
    if any((page["after"] or 0) > BUDGET for page in pages):
        rows += ["", f"In bold: over a page's budget of {BUDGET:,} bytes."]
    return "\n".join(rows) + "\n"


def _bytes(weight):
    if weight is None:
        return ""
    return f"**{weight:,}**" if weight > BUDGET else f"{weight:,}"


def _quoted(output):
    """An output's diff in a code block, where no mention and no tag is one."""
    diff = quote(output["diff"], "diff", DIFF_LINES, DIFF_LENGTH)
    return f"`{output['program']}`: output {output['state']}\n\n{diff}\n"
