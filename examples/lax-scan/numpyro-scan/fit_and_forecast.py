# Fit 14 days, two of them without a count, and forecast five more days
# with the same model: the step observes nothing, condition does.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import condition
from numpyro.infer import MCMC, NUTS, Predictive

in_bed = [3, 8, 26, 76, 1, 1, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = jnp.log(jnp.array(in_bed))  # (day,)
has_count = np.array(in_bed) > 1  # 1 is written where it is missing


def step(level, has_count):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3).mask(has_count))
    return level, None


def model(has_count):
    scan(step, 1.0, has_count)


@jax.jit
def forecast(fit_key, key):
    known = condition(model, {"y": log_count})
    options = {"num_warmup": 300, "num_samples": 1000}
    mcmc = MCMC(NUTS(known), **options, progress_bar=False)
    mcmc.run(fit_key, has_count)
    sites = ["level", "y"]
    predict = Predictive(known, mcmc.get_samples(), return_sites=sites)
    return predict(key, np.append(has_count, [True] * 5))


ahead = forecast(*jax.random.split(jax.random.key(0)))
print({name: ahead[name].shape for name in ahead})  # (draw, day)
