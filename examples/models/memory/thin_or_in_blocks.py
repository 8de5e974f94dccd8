# Two ways to hold fewer draws on the device: keep every fifth, or
# sample in blocks and move each block to a NumPy array.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model():
    with numpyro.plate("cell", 50):
        numpyro.sample("x", dist.Normal(0, 1))


key = jax.random.key(0)
thinned = MCMC(
    NUTS(model),
    num_warmup=100,
    num_samples=500,
    thinning=5,
    progress_bar=False,
)
thinned.run(key)
print("thinned:", thinned.get_samples()["x"].shape)

mcmc = MCMC(
    NUTS(model), num_warmup=100, num_samples=100, progress_bar=False
)
mcmc.run(key)
blocks = [np.asarray(mcmc.get_samples()["x"])]
for _ in range(4):
    mcmc.post_warmup_state = mcmc.last_state  # no second warmup
    mcmc.run(mcmc.last_state.rng_key)
    blocks.append(np.asarray(mcmc.get_samples()["x"]))

print("in blocks:", np.concatenate(blocks).shape)
