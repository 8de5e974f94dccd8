# A carry is updated in place, unless a step emits what it read.
import jax
import jax.numpy as jnp


def report(name, function):
    lowered = jax.jit(function, donate_argnums=0).lower(cases)
    temp = lowered.compile().memory_analysis().temp_size_in_bytes
    print(f"{name:20} temp {temp / cases.nbytes:.2f}")


def double(day, cases):
    return cases.at[day].set(2 * cases[day - 1])


def python_loop(cases):
    for day in range(1, 20):
        cases = double(day, cases)
    return cases


def emit_read(cases, day):
    return double(day, cases), 2 * cases[day - 1]


def emit_written(cases, day):
    cases = double(day, cases)
    return cases, cases[day]


cases, days = jnp.ones(1_000_000), jnp.arange(1, 20)
loop, scan = jax.lax.fori_loop, jax.lax.scan
filled = python_loop(cases)[days]
assert (filled == scan(emit_read, cases, days)[1]).all()
assert (filled == scan(emit_written, cases, days)[1]).all()
report("fori_loop, 20 days", lambda x: loop(1, 20, double, x))
report("fori_loop, 1000 days", lambda x: loop(1, 1000, double, x))
report("Python loop, 20 days", python_loop)
report("scan, emit_read", lambda x: scan(emit_read, x, days))
report("scan, emit_written", lambda x: scan(emit_written, x, days))
