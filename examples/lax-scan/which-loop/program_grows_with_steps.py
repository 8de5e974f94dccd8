# How many lines has the program that jit compiles, for more and more
# days? A Python loop adds lines with every day, a scan does not.
from functools import partial

import jax


def step(infected, _):
    return 1.5 * infected - 0.001 * infected**2, None


def python(days, infected):
    for _ in range(days):
        infected, _ = step(infected, None)
    return infected


def scan(days, infected, unroll=1):
    return jax.lax.scan(step, infected, length=days, unroll=unroll)[0]


days = [10, 20, 50, 100]
ways = python, scan, partial(scan, unroll=5)
lines = {}
for name, way in zip(("python", "scan", "unroll=5"), ways, strict=True):
    lines[name] = []
    for n in days:
        program = jax.jit(partial(way, n)).lower(3.0).as_text()
        lines[name].append(program.count("\n"))
    print(f"{name:8}", *(f"{count:4}" for count in lines[name]))

# Check: all three compute the same number
for way in ways:
    assert abs(way(10, 3.0) - python(10, 3.0)) < 1e-3
