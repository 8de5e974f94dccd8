# Sample the missing entries, write them in, and observe whole rows.
# varies: the draws, with the processor
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

trees = """8.3 70 10.3 8.6 65 10.3 8.8 63 10.2 10.5 72 16.4 10.7 81 18.8
10.8 83 19.7 11.0 66 15.6 11.0 75 18.2 11.1 80 22.6 11.2 75 19.9
11.3 79 24.2 11.4 76 21.0 11.4 76 21.4 11.7 69 21.3 12.0 75 19.1"""
truth = np.log(np.array(trees.split(), float).reshape(15, 3))
y = truth.copy()
y[[2, 5, 9, 12], [2, 2, 1, 2]] = np.nan  # (girth, height, volume)
holes = np.nonzero(np.isnan(y))


def model():
    middle = numpyro.sample("middle", dist.Normal(3, 2).expand([3]))
    sd = numpyro.sample("sd", dist.HalfNormal(1).expand([3]))
    chol = numpyro.sample("chol", dist.LKJCholesky(3))
    row = dist.MultivariateNormal(middle, scale_tril=sd[:, None] * chol)
    with numpyro.plate("hole", len(holes[0])):
        lost = numpyro.sample("lost", dist.Normal(3, 1).mask(False))
    with numpyro.plate("tree", len(y)):
        whole = jnp.nan_to_num(y).at[holes].set(lost)
        numpyro.sample("y", row, obs=whole)


def fit(key):
    length = {"num_warmup": 500, "num_samples": 500}
    mcmc = MCMC(NUTS(model), **length, progress_bar=False)
    mcmc.run(key)
    return mcmc.get_samples()["lost"]


lost = np.asarray(jax.jit(fit)(jax.random.key(0)))
print("imputed", lost.mean(0).round(2), "±", lost.std(0).round(2))
print("hidden ", truth[np.isnan(y)].round(2))
