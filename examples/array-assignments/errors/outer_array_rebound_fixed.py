# The loop passes the array to each step, and gets the new one back.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])


def step(day, total):
    return total.at[0].add(in_bed[day])


total = jax.lax.fori_loop(0, 3, step, jnp.zeros(1, int))
print(total)
