# Fit 14 days, two of them missing, and forecast five more: one model.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import condition, mask
from numpyro.infer import MCMC, NUTS, Predictive

in_bed = [3, 8, 26, 76, 1, 1, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(in_bed)  # (day,)
has_count = np.array(in_bed) > 1  # 1 stands for a missing one


def next_day(level, has_count):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    with mask(mask=has_count):
        numpyro.sample("seen", dist.Normal(level, 0.3))
    return level, None


def model(has_count):
    scan(next_day, 1.0, has_count)


known = condition(model, {"seen": jnp.array(log_count)})
mcmc = MCMC(
    NUTS(known), num_warmup=300, num_samples=1000, progress_bar=False
)
mcmc.run(jax.random.key(0), has_count)
sites = ["level", "seen"]
predict = Predictive(known, mcmc.get_samples(), return_sites=sites)
ahead = predict(jax.random.key(1), np.append(has_count, [True] * 5))
print({name: ahead[name].shape for name in sites})  # (draw, day)
day, ok = np.arange(1, 20), np.flatnonzero(has_count)
prior = 0.6**2 * np.minimum.outer(day, day)  # of the levels
seen = prior[np.ix_(ok, ok)] + 0.3**2 * np.eye(12)
exact = 1 + prior[:, ok] @ np.linalg.solve(seen, log_count[ok] - 1)
assert np.allclose(ahead["level"].mean(axis=0), exact, atol=0.2)
