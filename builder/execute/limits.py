"""The limits of a program's run: one policy for pages and pytest.

They are CPU time, summed over threads, since the clock also counts the time that a
program waits on a busy machine.
"""

# A program that takes more is stopped.
CPU_LIMIT = 60.0  # seconds of CPU time
# For a program that waits forever, and so uses no CPU time.
CLOCK_LIMIT = 600.0  # seconds
# Between interrupting a program and killing it.
GRACE = 5.0  # seconds; of CPU time where the program runs alone
# `tools.slowest` names the programs that take more.
CPU_BUDGET = 10.0  # seconds of CPU time, compiling included
# It fails only beyond this: a machine is slower in some hours, by up to half.
CPU_TOO_LONG = 1.5 * CPU_BUDGET


def over_cpu_limit() -> str:
    """The message for a program that exceeded its CPU time."""
    return f"still running after {CPU_LIMIT:g} s of CPU time"


def over_clock_limit() -> str:
    """The message for a program that exceeded its time by the clock."""
    return f"still running after {CLOCK_LIMIT:g} s, most of them waiting"
