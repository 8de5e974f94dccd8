# With chain_method="vectorized" the chains are lanes of one vmap. In
# each iteration all of them take the steps of the slowest.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, tau))
    numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


mcmc = MCMC(
    NUTS(model),
    num_warmup=100,
    num_samples=100,
    num_chains=4,
    chain_method="vectorized",
    progress_bar=False,
)
mcmc.run(jax.random.key(0), extra_fields=("num_steps",))
extra = mcmc.get_extra_fields(group_by_chain=True)
steps = extra["num_steps"]  # (chain, draw)
slowest = steps.max(axis=0)  # (draw,)
ratio = slowest.mean() / steps.mean()
print(steps.shape, slowest.shape)
print("the slowest takes 1.2 times the mean:", ratio > 1.2)
