# One recurrence by four loops: a level that moves by 0.3 of the way to
# the number of boys in bed, on each day.
import jax
import jax.numpy as jnp


def by_scan(in_bed):
    def step(level, count):
        return level + 0.3 * (count - level), None
    return jax.lax.scan(step, 0.0, in_bed)[0]


def by_fori_loop(in_bed):
    def step(day, level):
        return level + 0.3 * (in_bed[day] - level)
    return jax.lax.fori_loop(0, len(in_bed), step, 0.0)


def by_while_loop(in_bed):
    def goes_on(state):
        return state[0] < len(in_bed)
    def step(state):
        day, level = state
        return day + 1, level + 0.3 * (in_bed[day] - level)
    return jax.lax.while_loop(goes_on, step, (0, 0.0))[1]


def by_python(in_bed):
    level = 0.0
    for count in in_bed:
        level = level + 0.3 * (count - level)
    return level


in_bed = jnp.array([3.0, 8, 26, 76, 225, 298, 258])  # (day,)
for way in by_scan, by_fori_loop, by_while_loop, by_python:
    print(f"{way.__name__:13} {jax.jit(way)(in_bed):.2f}")
