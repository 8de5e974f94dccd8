# A change point is an integer, which NUTS cannot sample. Compute the
# log density for every year in which it may be, by vmap, and sum it
# out.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

flow = """1020 960 1180 799 958 1140 1100 1210 1150 1250 1260 1220 1030
1100 774 840 874 694 940 833 701 916 692 1020 1050 969 831 726"""
flow = np.array(flow.split(), float)  # of the Nile, from 1885
year = np.arange(28)


def log_p_of_change(change, before, after):
    mean = jnp.where(year < change, before, after)
    return dist.Normal(mean, 125).log_prob(flow).sum()


by_change = jax.vmap(log_p_of_change, in_axes=(0, None, None))


def model():
    before = numpyro.sample("before", dist.Normal(1000, 200))
    after = numpyro.sample("after", dist.Normal(1000, 200))
    log_p = by_change(year[1:], before, after) - jnp.log(27)
    numpyro.deterministic("log_p", log_p)  # (change,)
    numpyro.factor("flow", jax.nn.logsumexp(log_p))


size = {"num_warmup": 300, "num_samples": 500}
mcmc = MCMC(NUTS(model), **size, progress_bar=False)
mcmc.run(jax.random.key(0))
draws = mcmc.get_samples()
change = jax.random.categorical(jax.random.key(1), draws["log_p"])
numbers, counts = np.unique(1886 + change, return_counts=True)
print(dict(zip(numbers.tolist(), counts.tolist(), strict=True)))
