# Let scan hand out the entries: no index is left.
import jax
import jax.numpy as jnp

rates = [1.5, 2.0, 0.5]


def grow(infected, rate):
    return infected * rate, infected


last, infected = jax.lax.scan(grow, 8.0, jnp.array(rates))
assert last == 8.0 * rates[0] * rates[1] * rates[2]
print(infected)
