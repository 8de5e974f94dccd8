# With chain_method="vectorized" the chains are the lanes of one vmap:
# in each iteration all of them take as many steps as the slowest.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def heavy_tails():
    numpyro.sample("effect", dist.Cauchy(0, 1))


@jax.jit
def num_steps(key):
    mcmc = MCMC(
        NUTS(heavy_tails),
        num_warmup=100,
        num_samples=200,
        num_chains=4,
        chain_method="vectorized",
        progress_bar=False,
    )
    start = {"effect": jnp.zeros(4)}  # (chain,)
    mcmc.run(key, init_params=start, extra_fields=("num_steps",))
    return mcmc.get_extra_fields(group_by_chain=True)["num_steps"]


steps = num_steps(jax.random.key(0))  # (chain, draw)
ratio = steps.max(axis=0).mean() / steps.mean()
print(steps.shape, "slowest 1.5 times the mean:", ratio > 1.5)
