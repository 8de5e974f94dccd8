# Pass the entries as xs: each step gets one, without an index.
import jax
import jax.numpy as jnp

rates = [1.5, 2.0, 0.5]


def grow(infected, rate):
    return infected * rate, infected


last, infected = jax.lax.scan(grow, 8.0, jnp.array(rates))
print(infected)

# Check: the same by a loop or by hand
assert last == 8.0 * rates[0] * rates[1] * rates[2]
