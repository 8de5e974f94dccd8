# One entry for each leaf: the draws have their own mu and share a tau.
# The outer tuple says that the dict is the first argument.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def log_likelihood(draw, effect):
    return norm.logpdf(effect, draw["mu"], draw["tau"]).sum()


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
mu = jnp.array([0.0, 4.0, 8.0])  # (draw,)
draws = {"mu": mu, "tau": 10.0}

over_draws = jax.vmap(
    log_likelihood, in_axes=({"mu": 0, "tau": None}, None)
)
total = over_draws(draws, effect)  # (draw,)

by_loop = [log_likelihood({"mu": m, "tau": 10.0}, effect) for m in mu]
assert jnp.allclose(total, jnp.stack(by_loop))
print(total)
