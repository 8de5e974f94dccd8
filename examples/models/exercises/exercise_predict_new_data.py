# New hits for each draw, to be compared with the hits that were seen.
# raises: AssertionError
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive
from numpyro.infer.util import log_density
from scipy import stats

hits = np.array([18, 17, 16, 15, 14, 14, 13, 12, 11])


def model(at_bats, hits):  # edit from here
    skill = numpyro.sample("skill", dist.Beta(1, 1))
    with numpyro.plate("player", len(hits)):
        numpyro.sample("hits", dist.Binomial(at_bats, skill), obs=hits)


def replicate(key, draws, at_bats, hits):  # (draw, player)
    predict = Predictive(model, draws)
    return predict(key, at_bats, hits)["hits"]  # to here


for players, tries in ((9, 45), (4, 90)):
    seen, at_bats = hits[:players], np.full(players, tries)
    a, b = 1 + seen.sum(), 1 + at_bats.sum() - seen.sum()
    skill = dist.Beta(a, b).sample(jax.random.key(0), (2000,))
    key, draws = jax.random.key(1), {"skill": skill}
    again = replicate(key, draws, at_bats, seen)
    assert again.shape == (2000, players), f"shape {again.shape}"
    exact = stats.betabinom(tries, a, b)
    assert again.std(axis=0).min() > 0, "these are the data"
    assert np.allclose(again.mean(axis=0), exact.mean(), rtol=0.05)
    found, _ = log_density(model, (at_bats, seen), {}, {"skill": 0.3})
    by_scipy = stats.binom.logpmf(seen, at_bats, 0.3).sum()
    assert np.allclose(found, by_scipy), "the fit has lost the data"

print("solved")
