# An item with several arrays is a dict: in_axes=(None, 0) then holds
# for each dict whole.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def chance_better(school, other):
    difference = school["effect"] - other["effect"]
    error = jnp.hypot(school["error"], other["error"])
    return norm.cdf(difference / error)


schools = {
    "effect": jnp.array([28.0, 8.0, -3.0]),
    "error": jnp.array([15.0, 10.0, 16.0]),
}
than_each = jax.vmap(chance_better, in_axes=(None, 0))
chances = jax.vmap(than_each, in_axes=(0, None))(schools, schools)
assert jnp.allclose(chances + chances.T, 1)
print((100 * chances).round())  # (school, other)
