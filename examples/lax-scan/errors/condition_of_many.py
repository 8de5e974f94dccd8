# The condition of a while_loop gives one answer for each series, and
# the loop needs a single one.
# raises: TypeError
import jax
import jax.numpy as jnp

infected = jnp.array([3.0, 8.0, 26.0])
jax.lax.while_loop(lambda i: i < 100, lambda i: 1.5 * i, infected)
