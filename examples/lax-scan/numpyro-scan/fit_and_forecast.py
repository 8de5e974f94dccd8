# Fit 14 days, two of them missing, and forecast five more: one model.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import condition
from numpyro.infer import MCMC, NUTS, Predictive

in_bed = [3, 8, 26, 76, 1, 1, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(in_bed)  # (day,)
has_count = np.array(in_bed) > 1  # 1 stands for a missing one


def next_day(level, has_count):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3).mask(has_count))
    return level, None


def model(has_count):
    scan(next_day, 1.0, has_count)


def forecast(fit_key, key):
    known = condition(model, {"seen": jnp.array(log_count)})
    size = {"num_warmup": 300, "num_samples": 1000}
    mcmc = MCMC(NUTS(known), **size, progress_bar=False)
    mcmc.run(fit_key, has_count)
    sites = ["level", "seen"]
    predict = Predictive(known, mcmc.get_samples(), return_sites=sites)
    return predict(key, np.append(has_count, [True] * 5))


ahead = jax.jit(forecast)(*jax.random.split(jax.random.key(0)))
print({name: ahead[name].shape for name in ahead})  # (draw, day)
level = np.array(ahead["level"]).mean(axis=0)  # (day,)
assert np.allclose(np.diff(level[3:7], 2), 0, atol=0.1)  # a line
assert np.allclose(level[13:], level[13], atol=0.2)
