# The density of the known part of each row: take the missing entries
# out of the covariance, with shapes that stay the same.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

cov = jnp.array([[1.0, 0.8, 0.3], [0.8, 1.0, 0.5], [0.3, 0.5, 1.0]])
y = np.array([[1.2, np.nan, 0.3], [0.5, 0.1, np.nan], [-0.4, 0.2, 0.1]])
seen = ~np.isnan(y)


def log_prob_of_known(row, seen, mean):
    known = jnp.where(seen[:, None] & seen, cov, jnp.eye(3))
    row = jnp.where(seen, row, mean)
    rows = dist.MultivariateNormal(mean, known)
    constant = 0.5 * jnp.log(2 * jnp.pi) * (~seen).sum()
    return rows.log_prob(row) + constant


def model(y, seen):
    mean = numpyro.sample("mean", dist.Normal(jnp.zeros(3), 1))
    terms = jax.vmap(log_prob_of_known, (0, 0, None))(y, seen, mean)
    numpyro.factor("y", terms.sum())


mean = jnp.array([0.2, 0.0, -0.1])
filled = np.nan_to_num(y)
value, _ = log_density(model, (filled, seen), {}, {"mean": mean})
print(f"log density {value:.4f}")

# Check: a loop over rows, with the covariance of the known entries.
expected = dist.Normal(0, 1).log_prob(mean).sum()
for row, on in zip(y, seen, strict=True):
    part = dist.MultivariateNormal(mean[on], cov[on][:, on])
    expected += part.log_prob(row[on])

assert jnp.allclose(value, expected, rtol=1e-4)
