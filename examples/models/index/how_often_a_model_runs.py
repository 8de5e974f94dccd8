# MCMC traces the model a few times and then runs compiled code: a print
# or a list in the model sees these few tracers, and none of the draws.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

seen = []


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    seen.append(mu)
    with numpyro.plate("school", 8) as school:
        seen.append(school.shape)
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=300, progress_bar=False
)
mcmc.run(jax.random.key(0), effect)

print("draws:", len(mcmc.get_samples()["mu"]))
print("fewer than 20 runs of the model:", len(seen) / 2 < 20)
print("a tracer:", isinstance(seen[-2], jax.core.Tracer))
print("the body of the plate sees:", seen[-1])
