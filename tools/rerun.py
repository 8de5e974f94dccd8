"""Runs every program against its `.out`, under whatever is installed, and reports.

    python -m tools.rerun FILE

Writes to FILE, as JSON, the versions, how many programs there are, and those
that print something else or fail. The canary runs it in an environment of its
own. Never writes a `.out`.
"""

import difflib
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

from book._ext.agreement import difference, measures

from tools.outputs import output_file
from tools.programs import ProgramError, run

VERSIONS = ("jax", "jaxlib", "numpyro")


def rerun(program: Path) -> dict | None:
    """What a program does else than its `.out` says; None where it does the same."""
    found = {"program": program.as_posix()}
    try:
        result = run(program)
    except ProgramError as error:
        said = str(error).replace(f"{Path.cwd()}{os.sep}", "")
        return found | {"state": "failed", "detail": said}
    expected = output_file(program, result.backend).read_text(encoding="utf-8")
    measured = measures(program.read_text(encoding="utf-8"))
    if difference(expected, result.output, measured) is None:
        return None
    return found | {"state": "changed", "detail": diff(expected, result.output)}


def rerun_all(programs: list[Path]) -> list[dict]:
    """What differs, as many at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [output for output in pool.map(rerun, programs) if output]


def diff(expected: str, printed: str) -> str:
    """What is printed beside what should be, as a unified diff without a header."""
    before, after = expected.splitlines(), printed.splitlines()
    return "\n".join([*difflib.unified_diff(before, after, lineterm="")][2:])


def main(file: Path) -> None:
    """Run all, write what differs."""
    programs = sorted(Path("examples").rglob("*.py"))
    report = {
        "versions": {name: version(name) for name in VERSIONS},
        "programs": len(programs),
        "outputs": rerun_all(programs),
    }
    file.write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
