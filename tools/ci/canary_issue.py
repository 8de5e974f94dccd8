"""Opens or updates the issue on what the canary found; closes it when all is well.

    python3 -m tools.ci.canary_issue FOLDER

FOLDER holds the records of a run. They were written where a new release had just
run, so they are untrusted: `read_records` validates them, and all of their text is
quoted in blocks of code. Standard library only.
"""

import sys
from pathlib import Path

from builder.releases.records import read_records
from tools.ci.fitting import fit_text, quote_in_issue
from tools.ci.github import keep_issue

TITLE = "New releases change what the book prints"


def parts_of(record: dict) -> list[str]:
    """What a record tells, piece by piece; nothing where nothing differs."""
    if not record["outputs"] and record["build"] in ("passed", None):
        return []
    versions, counts = record["versions"], record["examples"]
    # Each of these has a form that holds no markup.
    said = ", ".join(f"{name} {number}" for name, number in versions.items())
    parts = [
        f"## {said}, Python {record['python']}"
        + (", the newest Sphinx" if record["with"] == "sphinx" else ""),
        f"On {record['date']}, {counts['same']} of {counts['programs']} programs "
        "printed the same.",
    ]
    if record["build"] not in ("passed", None):
        parts.append(
            "The book does not build:\n\n" + quote_in_issue(record["build"], "text")
        )
    for output in record["outputs"]:
        language = "diff" if output["state"] == "changed" else "text"
        shown = quote_in_issue(output["detail"], language)
        parts.append(f"`{output['program']}` {output['state']}:\n\n{shown}")
    return parts


def body(records: list[dict]) -> str | None:
    """The issue; None where nothing differs."""
    parts = [part for record in records for part in parts_of(record)]
    return fit_text(parts) if parts else None


def main(folder: str) -> None:
    """Read the records, keep the issue."""
    try:
        records = read_records(Path(folder))
    except ValueError as error:
        sys.exit(f"ERROR: {error}; the run's artifact is not what the canary writes")
    if not records:
        sys.exit(f"ERROR: {folder}: no record in it; look at the canary's own job")
    keep_issue(TITLE, body(records))


if __name__ == "__main__":
    main(sys.argv[1])
