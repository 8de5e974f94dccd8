# chain_method may be a function: here lax.map runs eight chains, four
# at a time by vmap, so memory is that of four.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


def in_batches(run_chain):
    return lambda chains: jax.lax.map(run_chain, chains, batch_size=4)


mcmc = MCMC(
    NUTS(model),
    num_warmup=200,
    num_samples=300,
    num_chains=8,
    chain_method=in_batches,
    progress_bar=False,
)
mcmc.run(jax.random.key(0), effect)
print(mcmc.get_samples(group_by_chain=True)["mu"].shape)
