# Four chains in one program: "vectorized" puts vmap around the sampler.
# It needs one device only, on a CPU as well as on a GPU.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.diagnostics import split_gelman_rubin
from numpyro.infer import MCMC, NUTS

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    scale = jnp.sqrt(tau**2 + error**2)
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, scale), obs=effect)


mcmc = MCMC(
    NUTS(model),
    num_warmup=200,
    num_samples=300,
    num_chains=4,
    chain_method="vectorized",
    progress_bar=False,
)
mcmc.run(jax.random.key(0), effect)
by_chain = mcmc.get_samples(group_by_chain=True)
print("by chain:", by_chain["tau"].shape)
print("together:", mcmc.get_samples()["tau"].shape)
print(f"R-hat:    {split_gelman_rubin(by_chain['tau']):.2f}")
