# A covariance matrix from standard deviations and pairwise
# correlations. Each correlation goes into both triangles.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist

rows, cols = np.tril_indices(3, -1)  # the pairs (1, 0), (2, 0), (2, 1)


def covariance(sd, pairwise):
    correlation = jnp.eye(3).at[rows, cols].set(pairwise)
    correlation = correlation.at[cols, rows].set(pairwise)
    return sd[:, None] * correlation * sd


@jax.jit
def log_prob(matrix):
    return dist.MultivariateNormal(0.0, matrix).log_prob(jnp.ones(3))


sd = jnp.array([1.0, 2.0, 3.0])
series = covariance(sd, jnp.array([0.5, 0.25, 0.5]))
opposed = covariance(sd, jnp.array([0.9, 0.9, -0.9]))
print(series)
for matrix in (series, opposed):
    print(jnp.linalg.eigvalsh(matrix).min().round(2), log_prob(matrix))

# Check: the first matrix has a formula, r ** (days apart).
day = np.arange(3)
formula = sd[:, None] * 0.5 ** np.abs(day[:, None] - day) * sd
assert jnp.allclose(series, formula)
