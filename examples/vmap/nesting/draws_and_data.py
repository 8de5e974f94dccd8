# The log likelihood of every observation under every draw: one vmap for
# the observations, and one around it for the draws.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def log_likelihood(theta, features, outcome):  # (2,), (2,), ()
    return norm.logpdf(outcome, theta @ features)


theta = jnp.array([[1.0, 0.0], [1.0, 0.5], [0.0, 1.0]])  # (draw, 2)
design = jnp.array([[1.0, 1, 1, 1], [0, 2, 4, 6]])  # (2, observation)
y = jnp.array([1.0, 2.0, 3.0, 4.0])  # (observation,)

over_data = jax.vmap(log_likelihood, in_axes=(None, 1, 0))
over_draws = jax.vmap(over_data, in_axes=(0, None, None))
table = over_draws(theta, design, y)  # (draw, observation)
print(table)

# Check:
by_loop = [
    [log_likelihood(draw, design[:, i], y[i]) for i in range(4)]
    for draw in theta
]
assert jnp.allclose(table, jnp.array(by_loop))
