# Each school counted for its own number of days, so each lane would
# return an array of its own length.
# raises: TypeError
import jax
import jax.numpy as jnp


@jax.jit
def growth(rate, days):
    return 3 * jnp.cumprod(jnp.full(days, rate))


rates, days = jnp.array([1.2, 1.7]), jnp.array([3, 5])
jax.vmap(growth)(rates, days)
