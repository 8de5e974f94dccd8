# Leave out the data of some schools. Their theta keeps its prior.
# raises: AssertionError
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import mask
from numpyro.infer.util import log_density
from scipy import stats


def model(effect, error, seen):  # three arrays, (school,)
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    school = numpyro.plate("school", len(effect))
    with school, mask(mask=seen):  # edit from here
        theta = numpyro.sample("theta", dist.Normal(mu, 5))
        law = dist.Normal(theta, error)
        numpyro.sample("effect", law, obs=effect)  # to here


effect = np.array([28.0, 8, -3, 7, -1])
error = np.array([15.0, 10, 16, 11, 9])
theta = np.array([10.0, 2, -20, 6, 3])
for hidden in ([], [2], [0, 4], range(5)):
    seen = np.ones(5, bool)
    seen[hidden] = False
    values = {"mu": 4.0, "theta": theta}
    found, _ = log_density(model, (effect, error, seen), {}, values)
    prior = stats.norm.logpdf(4, 0, 10)
    prior += stats.norm.logpdf(theta, 4, 5).sum()
    terms = stats.norm.logpdf(effect, theta, error)[seen]
    gap = found - prior - terms.sum()
    assert abs(gap) < 1e-3, f"without {list(hidden)} off by {gap:.1f}"

print("solved")
