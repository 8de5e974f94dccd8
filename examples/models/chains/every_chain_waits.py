# Vectorized chains go in step: at each draw all of them take as many
# steps as the chain that needs most.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, tau))
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


mcmc = MCMC(
    NUTS(model),
    num_warmup=200,
    num_samples=300,
    num_chains=16,
    chain_method="vectorized",
    progress_bar=False,
)
mcmc.run(jax.random.key(0), effect, extra_fields=("num_steps",))
steps = mcmc.get_extra_fields(group_by_chain=True)["num_steps"]
for together in (1, 4, 16):
    groups = steps.reshape(16 // together, together, 300)
    print(
        f"{together:2} chains: {groups.max(axis=1).mean():5.1f} steps"
    )
