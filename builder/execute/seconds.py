"""Stores the CPU seconds of each program's last run on its page.

The file is `_build/seconds.json`. Builds use it to run the longest pages first, and
`tools.slowest` lists it. A damaged or missing file counts as empty.
"""

import json
import os
from pathlib import Path

FILE = "seconds.json"


def read_seconds(build: Path, root: Path) -> dict[Path, float]:
    """File of each program -> CPU seconds of its last run.

    `build` is the `_build` folder of the book in `root`.
    """
    try:
        stored = json.loads((build / FILE).read_text(encoding="utf-8"))
        return {root / name: float(seconds) for name, seconds in stored.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def write_seconds(build: Path, root: Path, ran: dict[Path, float]) -> None:
    """Add the programs in `ran` to the file; remove those that no longer exist."""
    merged = read_seconds(build, root) | ran
    current = {
        program.relative_to(root).as_posix(): round(seconds, 2)
        for program, seconds in sorted(merged.items())
        if program.is_file() and program.is_relative_to(root)
    }
    build.mkdir(parents=True, exist_ok=True)
    scratch = build / f"{FILE}.new"
    scratch.write_text(json.dumps(current, indent=0) + "\n", encoding="utf-8")
    os.replace(scratch, build / FILE)
