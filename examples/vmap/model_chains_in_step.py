# With chain_method="vectorized" the chains are lanes of one vmap. In
# each iteration all of them take the steps of the slowest.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def funnel():
    log_scale = numpyro.sample("log_scale", dist.Normal(0, 1))
    numpyro.sample("effect", dist.Normal(0, jnp.exp(log_scale)))


mcmc = MCMC(
    NUTS(funnel),
    num_warmup=100,
    num_samples=200,
    num_chains=4,
    chain_method="vectorized",
    progress_bar=False,
)
mcmc.run(jax.random.key(0), extra_fields=("num_steps",))
extra = mcmc.get_extra_fields(group_by_chain=True)
steps = extra["num_steps"]  # (chain, draw)
ratio = steps.max(axis=0).mean() / steps.mean()
print(steps.shape, "slowest 1.5 times the mean:", ratio > 1.5)
