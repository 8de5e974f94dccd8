# One parameter for each pair of laboratory and assay that occurs, with
# a prior for each assay: number the pairs with NumPy, then use indices.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

labs = np.array(list("AAABBCCCDDDD"))
assays = np.array(list("xxyyyxzzyzzz"))
y = np.array(
    [5.1, 5.3, 7.2, 6.8, 7.0, 4.7, 9.4, 9.1, 7.4, 8.8, 8.9, 9.0]
)

table = np.stack([labs, assays], axis=1)
pairs, pair = np.unique(table, axis=0, return_inverse=True)
names, assay = np.unique(pairs[:, 1], return_inverse=True)


def model(y=None):
    tau = numpyro.sample("tau", dist.HalfNormal(1))
    with numpyro.plate("assay", len(names)):
        level = numpyro.sample("level", dist.Normal(7, 3))
    with numpyro.plate("pair", len(pairs)):
        theta = numpyro.sample("theta", dist.Normal(level[assay], tau))
    with numpyro.plate("row", len(pair)):
        numpyro.sample("y", dist.Normal(theta[pair], 0.2), obs=y)


mcmc = MCMC(
    NUTS(model), num_warmup=400, num_samples=400, progress_bar=False
)
mcmc.run(jax.random.key(0), y)
mean = mcmc.get_samples()["theta"].mean(axis=0)
for (lab, name), value in zip(pairs, mean, strict=True):
    print(f"lab {lab}, assay {name}: {value:.1f}")
