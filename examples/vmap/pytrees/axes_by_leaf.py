# An argument that is a dict can have an entry of in_axes for each array
# in it. Here each draw has its own mu, and all draws share one tau.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)


def log_likelihood(draw, effect):
    return norm.logpdf(effect, draw["mu"], draw["tau"]).sum()


draws = {"mu": jnp.array([0.0, 4.0, 8.0]), "tau": 10.0}  # mu: (draw,)
in_axes = ({"mu": 0, "tau": None}, None)
over_draws = jax.vmap(log_likelihood, in_axes=in_axes)
print(over_draws(draws, effect))

# Check:
by_loop = [
    log_likelihood({"mu": mu, "tau": 10.0}, effect)
    for mu in draws["mu"]
]
assert jnp.allclose(over_draws(draws, effect), jnp.stack(by_loop))
