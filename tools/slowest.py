"""Lists the programs that took the most CPU time, compiling included.

    python -m tools.slowest

Builds store the times in `_build/seconds.json`. Programs over the budget in
`builder/execute/limits.py` are named. Exit status 1 if one takes half as long again,
which is more than a slow hour adds.
"""

import sys
from pathlib import Path

from builder.execute.limits import CPU_BUDGET, CPU_TOO_LONG
from builder.execute.seconds import FILE, read_seconds

ROOT = Path(__file__).parent.parent
LISTED = 20


def main(root: Path = ROOT) -> None:
    """Print the list; exit with status 1 if a program takes far too long."""
    seconds = read_seconds(root / "_build", root)
    if not seconds:
        sys.exit(
            f"ERROR: _build/{FILE}: not there or damaged; it is written when "
            "programs run: delete `_build`, then `make book`"
        )
    print(f"CPU seconds, {len(seconds)} programs: {sum(seconds.values()):.0f}")
    longest = sorted(seconds, key=lambda program: -seconds[program])
    for program in longest[:LISTED]:
        print(f"{seconds[program]:8.1f}  {program.relative_to(root)}")
    slow = [program for program in longest if seconds[program] > CPU_BUDGET]
    for program in slow:
        kind = "ERROR" if seconds[program] > CPU_TOO_LONG else "WARNING"
        print(
            f"{kind}: {program.relative_to(root)}: took {seconds[program]:.1f} s of "
            f"CPU time; a program may take {CPU_BUDGET:g} s: make it lighter",
            file=sys.stderr,
        )
    sys.exit(any(seconds[program] > CPU_TOO_LONG for program in slow))


if __name__ == "__main__":
    main()
