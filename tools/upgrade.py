"""Moves the book to the newest releases that requirements.in allows.

    python -m tools.upgrade

Each step is a command that can be typed by hand. Where one fails, the others
are named, and so is the way back. Only locks and `.out` files are changed; the last
step reports what changed in the outputs, and which words of the pages that concerns.
Standard library alone: the environment is created again on the way.
"""

import subprocess
import sys

OUTPUTS = "make outputs"
STEPS = [
    "make lock UPGRADE=--upgrade",
    OUTPUTS,
    ".venv/bin/python -m tools.output_changes",
]
BACK = "git checkout requirements*.txt examples"


def main() -> None:
    """Take the steps; exit with a message at the first that fails."""
    asked = ["git", "status", "--porcelain"]
    dirty = subprocess.run(asked, capture_output=True, text=True)
    if dirty.returncode:
        sys.exit(f"ERROR: {dirty.stderr.strip()}; an upgrade starts from a commit")
    if dirty.stdout:
        sys.exit(
            f"ERROR: files differ from the last commit, and `{BACK}` would lose "
            f"them; commit or stash first:\n{dirty.stdout.rstrip()}"
        )
    failed = False
    for number, step in enumerate(STEPS):
        print(f"{number + 1} of {len(STEPS)}: {step}", flush=True)
        status = subprocess.call(step, shell=True)
        if status and step == OUTPUTS:
            failed = True  # the report is about all programs that do run
        elif status:
            left = "\n".join(f"    {command}" for command in STEPS[number:])
            sys.exit(
                f"ERROR: {step}: failed, as said above. Once that is fixed, what is "
                f"left:\n{left}\nOr go back:\n    {BACK}"
            )
    print(f"Keep it: fix the pages, `make book`, `make test`, commit. Go back: {BACK}")
    if failed:
        sys.exit(f"ERROR: {OUTPUTS}: some programs failed; they are listed above")


if __name__ == "__main__":
    main()
