# The body updates an array and does not return it, as one would with
# NumPy. A function without return gives None.
# raises: TypeError
import jax
import jax.numpy as jnp


def body(day, infected):
    infected.at[day].set(1.7 * infected[day - 1])


infected = jnp.zeros(14).at[0].set(3.0)
jax.lax.fori_loop(1, 14, body, infected)
