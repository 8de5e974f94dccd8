# A whole MCMC for each of 40 simulated data sets: does the posterior
# interval hold the true mean as often as it should?
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    scale = jnp.sqrt(error**2 + tau**2)
    numpyro.sample("effect", dist.Normal(mu, scale), obs=effect)


def simulate(key):
    key_mu, key_tau, key_effect = jax.random.split(key, 3)
    mu = 10 * jax.random.normal(key_mu)
    tau = 10 * abs(jax.random.normal(key_tau))
    scale = jnp.sqrt(error**2 + tau**2)
    return mu, mu + scale * jax.random.normal(key_effect, (8,))


def posterior(key, effect):
    mcmc = MCMC(
        NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
    )
    mcmc.run(key, effect)
    return mcmc.get_samples()["mu"]


keys = jax.random.split(jax.random.key(0), (2, 40))
mu, effect = jax.vmap(simulate)(keys[0])  # (set,), (set, school)
draws = jax.jit(jax.vmap(posterior))(keys[1], effect)  # (set, draw)
low, high = jnp.quantile(draws, jnp.array([0.1, 0.9]), axis=1)
held = jnp.mean((low < mu) & (mu < high))
print(draws.shape)
print("80% intervals hold 65% to 95%:", 0.65 < held < 0.95)
