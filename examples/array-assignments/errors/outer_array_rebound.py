# A function cannot give a new value to an array outside of it.
# raises: UnboundLocalError
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
total = jnp.zeros(1, int)


def step(day, _):
    total = total.at[0].add(in_bed[day])
    return total


jax.lax.fori_loop(0, 3, step, None)
