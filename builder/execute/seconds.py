"""The CPU seconds of each program, as it last ran on its page.

They are kept in `_build/seconds.json`. A later build runs the longest pages first
by them, and `tools.slowest` lists them. Where the file is damaged or absent nothing
is known, and nothing else happens.
"""

import json
import os
from pathlib import Path

FILE = "seconds.json"


def read_seconds(build: Path, root: Path) -> dict[Path, float]:
    """For each program of a book, by its file, its CPU seconds.

    `build` is the folder that the book of the folder `root` was built into.
    """
    try:
        found = json.loads((build / FILE).read_text(encoding="utf-8"))
        return {root / name: float(seconds) for name, seconds in found.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def write_seconds(build: Path, root: Path, ran: dict[Path, float]) -> None:
    """Add the programs that ran to the file; forget those that are gone."""
    merged = read_seconds(build, root) | ran
    kept = {
        program.relative_to(root).as_posix(): round(seconds, 2)
        for program, seconds in sorted(merged.items())
        if program.is_file() and program.is_relative_to(root)
    }
    build.mkdir(parents=True, exist_ok=True)
    scratch = build / f"{FILE}.new"
    scratch.write_text(json.dumps(kept, indent=0) + "\n", encoding="utf-8")
    os.replace(scratch, build / FILE)
