# "~z.noise" in extra_fields keeps the site "noise" out of the stored
# draws. What is computed from it in the model stays.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(days):
    sd = numpyro.sample("sd", dist.HalfNormal(1))
    with numpyro.plate("day", days):
        noise = numpyro.sample("noise", dist.Normal(0, 1))
    path = jnp.cumsum(sd * noise)
    numpyro.deterministic("last", path[-1])


for left_out in (), ("~z.noise",):
    mcmc = MCMC(
        NUTS(model), num_warmup=20, num_samples=100, progress_bar=False
    )
    mcmc.run(jax.random.key(0), 2_000, extra_fields=left_out)
    draws = mcmc.get_samples()
    size = sum(leaf.nbytes for leaf in draws.values())
    print({name: leaf.shape for name, leaf in draws.items()})
    print(f"{size / 1e3:.0f} kB, last: {draws['last'].mean():.3f}")
