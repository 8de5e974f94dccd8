# Groups of different sizes: one long array with the number of the group
# needs no padding. Padded and masked, the density is the same.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

grams = [
    np.array([179.0, 160, 136, 227, 217, 168, 108, 124, 143, 140]),
    np.array([368.0, 390, 379, 260, 404, 318, 352, 359, 216, 222]),
    np.array([325.0, 257, 303, 315, 380, 153, 263]),
]
size = np.array([len(each) for each in grams])
group = np.repeat(np.arange(3), size)
flat = np.concatenate(grams)
seen = np.arange(size.max()) < size[:, None]  # (group, place)
padded = np.zeros(seen.shape)
padded[seen] = flat


def by_index():
    with numpyro.plate("feed", 3):
        mean = numpyro.sample("mean", dist.Normal(260, 80))
    with numpyro.plate("chick", len(flat)):
        numpyro.sample("grams", dist.Normal(mean[group], 50), obs=flat)


def by_mask():
    with numpyro.plate("feed", 3, dim=-2):
        mean = numpyro.sample("mean", dist.Normal(260, 80))
        with numpyro.plate("place", 10, dim=-1):
            law = dist.Normal(mean, 50).mask(seen)
            numpyro.sample("grams", law, obs=padded)


mean = jnp.array([150.0, 330, 280])
print(log_density(by_index, (), {}, {"mean": mean})[0])
print(log_density(by_mask, (), {}, {"mean": mean[:, None]})[0])
