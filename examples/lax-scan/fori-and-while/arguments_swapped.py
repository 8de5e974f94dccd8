# The step of a fori_loop gets the index first, and the carry second. In
# the other order it can run and be wrong.
import jax


def step(day, cases):
    return cases + 2 * day


def swapped(cases, day):  # the order of scan
    return cases + 2 * day


print("right:  ", jax.lax.fori_loop(0, 5, step, 10))
print("swapped:", jax.lax.fori_loop(0, 5, swapped, 10))
