# The body returns the new array, and the loop passes it on.
import jax
import jax.numpy as jnp


def body(day, infected):
    return infected.at[day].set(1.7 * infected[day - 1])


infected = jnp.zeros(14).at[0].set(3.0)
print(jax.lax.fori_loop(1, 14, body, infected)[:4])
