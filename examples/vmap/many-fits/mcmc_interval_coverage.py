# A whole MCMC for each of 100 simulated data sets: how often does the
# 80% interval contain the true mean?
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


def posterior(key, effect):  # one data set
    mcmc = MCMC(
        NUTS(model), num_warmup=200, num_samples=500, progress_bar=False
    )
    mcmc.run(key, effect, init_params={"mu": 0.0})
    return mcmc.get_samples()["mu"]


key_mu, key_effect, key = jax.random.split(jax.random.key(0), 3)
mu = 10 * jax.random.normal(key_mu, (100, 1))  # (set, 1): the truth
effect = mu + error * jax.random.normal(key_effect, (100, 8))
keys = jax.random.split(key, 100)  # (set,)
draws = jax.jit(jax.vmap(posterior))(keys, effect)  # (set, draw)

below = jnp.mean(draws < mu, axis=1)  # (set,)
covered = jnp.mean((below > 0.1) & (below < 0.9))
print(draws.shape)
print(f"share that contains the truth: {covered:.1f}")

# Check: this posterior mean has a formula.
precision = 1 / 100 + jnp.sum(error**-2.0)
exact = jnp.sum(effect / error**2, axis=1) / precision  # (set,)
assert jnp.allclose(draws.mean(axis=1), exact, atol=1.5)
