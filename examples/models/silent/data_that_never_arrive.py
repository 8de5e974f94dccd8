# If the data do not arrive, obs is None and the site becomes a latent
# one. NUTS runs without a word and samples from the prior.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect=None):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
for args in ((effect,), ()):
    mcmc = MCMC(
        NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
    )
    mcmc.run(jax.random.key(0), *args)
    draws = mcmc.get_samples()
    mu = draws["mu"]
    print(f"mu {mu.mean():4.1f} ± {mu.std():4.1f}", *sorted(draws))
