# LKJCholesky samples a correlation matrix that is always valid, as its
# Cholesky factor. Multiply its rows by the standard deviations.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist


def model(y):  # (observation, 3)
    sd = numpyro.sample("sd", dist.HalfNormal(2.0).expand([3]))
    factor = numpyro.sample("factor", dist.LKJCholesky(3, 2.0))
    numpyro.deterministic("correlation", factor @ factor.T)
    with numpyro.plate("observation", len(y)):
        scale = sd[:, None] * factor
        law = dist.MultivariateNormal(0.0, scale_tril=scale)
        numpyro.sample("y", law, obs=y)


def prior_draw(key):
    seeded = numpyro.handlers.seed(model, key)
    trace = numpyro.handlers.trace(seeded).get_trace(jnp.ones((5, 3)))
    return trace["correlation"]["value"]


keys = jax.random.split(jax.random.key(0), 1000)
correlation = jax.jit(jax.vmap(prior_draw))(keys)  # (draw, 3, 3)
print(np.asarray(correlation[0]).round(2))
smallest = jnp.linalg.eigvalsh(correlation).min()
print("all positive definite:", smallest > 0)
