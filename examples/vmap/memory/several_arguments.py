# lax.map takes one mapped argument. Put several into a tuple, and let
# the function close over what all lanes share.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)
fuel = jnp.array([5.1, 6.4, 7.9, 8.8, 10.9])


def log_likelihood(base, slope, weight, fuel):  # one draw
    return norm.logpdf(fuel, base + slope * weight, 0.4).sum()


base = jnp.linspace(0.8, 1.2, 1000)  # (draw,)
slope = jnp.linspace(2.6, 2.4, 1000)
batched = jax.lax.map(
    lambda draw: log_likelihood(*draw, weight, fuel),
    (base, slope),
    batch_size=100,
)
print(batched.shape)

# Check: vmap gives the same.
over_draws = jax.vmap(log_likelihood, in_axes=(0, 0, None, None))
assert jnp.allclose(batched, over_draws(base, slope, weight, fuel))
