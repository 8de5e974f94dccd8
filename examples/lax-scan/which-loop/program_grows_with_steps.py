# Lines of the program that jit compiles, for 10 and for 100 years, and
# how often Python calls the step for each.
from functools import partial

import jax


def grow(balance):
    calls.append("a call")
    return 1.03 * balance + 100


def python(years, balance):
    for _ in range(years):
        balance = grow(balance)
    return balance


def scan(years, b, unroll=1):
    return jax.lax.scan(
        lambda b, _: (grow(b), None), b, length=years, unroll=unroll
    )[0]


def while_loop(years, b):
    return jax.lax.while_loop(
        lambda s: s[0] < years, lambda s: (s[0] + 1, grow(s[1])), (0, b)
    )[1]


calls, by_5 = [], partial(scan, unroll=5)
for way in python, scan, by_5, while_loop:
    assert abs(way(9, 50.0) / python(9, 50.0) - 1) < 1e-5
    for years in 10, 100:
        calls.clear()
        program = jax.jit(partial(way, years)).lower(50.0).as_text()
        print(
            program.count("\n"), "lines", len(calls), "calls", end=", "
        )
    print("unroll=5" if way is by_5 else way.__name__)
