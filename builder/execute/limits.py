"""How much of the processor a program may use: one policy for pages and for pytest.

Limits are CPU time, summed over the process's threads. On a busy machine a good
program waits its turn, and the clock would blame it for that.
"""

# A program is ended here: it hangs, or it is no example.
CPU_LIMIT = 60.0  # seconds of CPU time
# A program that waits for what never comes uses no CPU time: the clock ends it.
CLOCK_LIMIT = 600.0  # seconds
# From the interrupt of a program to its end: some cannot be interrupted.
GRACE = 5.0  # seconds; of CPU time where the program runs alone
# What readers and CI can wait for. `tools.slowest` fails where a program is over it.
CPU_BUDGET = 10.0  # seconds of CPU time, compiling included


def over_cpu_limit() -> str:
    """What is said of a program that was ended for its CPU time."""
    return f"still running after {CPU_LIMIT:g} s of CPU time"


def over_clock_limit() -> str:
    """What is said of a program that was ended by the clock."""
    return f"still running after {CLOCK_LIMIT:g} s, most of them waiting"
