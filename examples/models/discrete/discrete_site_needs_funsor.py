# NUTS with a discrete latent site: NumPyro would sum it out, but for
# that it needs the package funsor.
# raises: ImportError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

hits = jnp.array([18, 17, 16, 15, 14, 14, 13, 12, 11])


def model():
    skill = numpyro.sample("skill", dist.Beta(4, 8).expand([2]))
    with numpyro.plate("player", len(hits)):
        group = numpyro.sample(
            "group",
            dist.Bernoulli(0.5),
            infer={"enumerate": "parallel"},
        )
        law = dist.Binomial(45, skill[group])
        numpyro.sample("hits", law, obs=hits)


mcmc = MCMC(NUTS(model), num_warmup=100, num_samples=100)
mcmc.run(jax.random.key(0))
