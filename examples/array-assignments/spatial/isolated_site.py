# CAR for the states with neighbors, a prior of its own for one without,
# and .at to put both into one vector.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

# WA 0, NT 1, QLD 2, NSW 3, VIC 4, SA 5, TAS 6
a = np.array([0, 1, 2, 3, 4, 5, 5, 5, 5])  # (border,)
b = np.array([1, 2, 3, 4, 5, 0, 1, 2, 3])
adjacency = np.zeros((7, 7))
adjacency[a, b] = adjacency[b, a] = 1

joined = np.flatnonzero(adjacency.sum(axis=1) > 0)
alone = np.flatnonzero(adjacency.sum(axis=1) == 0)
mainland = adjacency[np.ix_(joined, joined)]


def model():
    u = numpyro.sample("u", dist.CAR(0.0, 0.5, 1.0, mainland))  # (6,)
    with numpyro.plate("alone", len(alone)):
        v = numpyro.sample("v", dist.Normal(0, 1))  # (1,)
    level = jnp.zeros(7).at[joined].set(u).at[alone].set(v)
    numpyro.deterministic("level", level)  # (state,)


draw = {"u": jnp.arange(6) / 4, "v": jnp.array([-0.5])}
log_joint, trace = log_density(model, (), {}, draw)
print(trace["level"]["value"])
print("finite:", jnp.isfinite(log_joint))
