"""Lists the programs that took the most CPU time, compiling included.

    python -m tools.slowest

Builds store the times in `_build/seconds.json`. Exit status 1 if a program exceeds the
budget in `builder/execute/limits.py`.
"""

import sys
from pathlib import Path

from builder.execute.limits import CPU_BUDGET
from builder.execute.seconds import FILE, read_seconds

ROOT = Path(__file__).parent.parent
LISTED = 20


def slowest(seconds: dict[Path, float], most: int) -> list[Path]:
    """The `most` programs that took the most CPU seconds, the longest first."""
    return sorted(seconds, key=lambda program: -seconds[program])[:most]


def over_budget(seconds: dict[Path, float], budget: float) -> list[Path]:
    """The programs that took more CPU seconds than the budget."""
    return [p for p in slowest(seconds, len(seconds)) if seconds[p] > budget]


def main(root: Path = ROOT) -> None:
    """Print the list; exit with status 1 if a program exceeds the budget."""
    seconds = read_seconds(root / "_build", root)
    if not seconds:
        sys.exit(
            f"ERROR: _build/{FILE}: not there or damaged; it is written when "
            "programs run: delete `_build`, then `make book`"
        )
    print(f"CPU seconds, {len(seconds)} programs: {sum(seconds.values()):.0f}")
    for program in slowest(seconds, LISTED):
        print(f"{seconds[program]:8.1f}  {program.relative_to(root)}")
    slow = over_budget(seconds, CPU_BUDGET)
    for program in slow:
        print(
            f"ERROR: {program.relative_to(root)}: took {seconds[program]:.1f} s of "
            f"CPU time; a program may take {CPU_BUDGET:g} s: make it lighter",
            file=sys.stderr,
        )
    sys.exit(bool(slow))


if __name__ == "__main__":
    main()
