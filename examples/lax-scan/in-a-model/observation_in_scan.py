# An observation in the step of a lax.scan disappears: JAX remembers the
# step, so from the second run on NumPyro does not see the data.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer import MCMC, NUTS

log_count = jnp.log(jnp.array([76, 225, 298, 258, 233, 189, 128]))


def step(level, observed):
    numpyro.sample("seen", dist.Normal(level, 1), obs=observed)
    return level, None


def model(observed):
    mean = numpyro.sample("mean", dist.Normal(0, 10))
    jax.lax.scan(step, mean, observed)


@jax.jit
def fit(key):
    options = {"num_warmup": 200, "num_samples": 1000}
    mcmc = MCMC(NUTS(model), **options, progress_bar=False)
    mcmc.run(key, log_count)
    return mcmc.get_samples()["mean"].std()


for run in (1, 2):
    sites = trace(seed(model, jax.random.key(0))).get_trace(log_count)
    print(f"run {run}:", list(sites))

spread = fit(jax.random.key(0))
print("the spread is that of the prior, 10:", 8 < spread < 12)
print(f"it should be {(7 + 1 / 100) ** -0.5:.2f}")
