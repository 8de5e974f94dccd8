"""Moves the book to the newest releases that requirements.in allows.

    python3 -m tools.upgrade

Each step is a command that can be typed by hand. Where one fails, the others
are named, and so is the way back. Only locks and `.out` files are changed: read
their difference before you commit it. Standard library alone: the environment
is created again on the way.
"""

import subprocess
import sys

NOTED = "_build/upgrade/before.json"
CHANGES = ".venv/bin/python -m tools.changes"
STEPS = [
    f"{CHANGES} --save {NOTED}",
    "make lock UPGRADE=--upgrade",
    "make outputs",
    f"{CHANGES} --since {NOTED}",
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
    for number, step in enumerate(STEPS):
        print(f"{number + 1} of {len(STEPS)}: {step}", flush=True)
        if subprocess.call(step, shell=True):
            left = "\n".join(f"    {command}" for command in STEPS[number:])
            sys.exit(
                f"ERROR: {step}: failed, as said above. Once that is fixed, what is "
                f"left:\n{left}\nOr go back:\n    {BACK}"
            )
    print(f"Read it: git diff --stat. Keep it: commit. Go back: {BACK}")


if __name__ == "__main__":
    main()
