# With the same prior for both components their names may be swapped.
# The posterior has two modes; an ordered prior leaves one of them.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

minutes = [3.6, 1.8, 3.33, 2.28, 4.53, 2.88, 4.7, 3.6, 1.95, 4.35]
minutes = jnp.array([*minutes, 1.83, 3.92, 4.2, 1.75, 4.7, 2.17])
ordered = dist.transforms.OrderedTransform()


def model(kind):
    prior = dist.Normal(jnp.array([3.0, 3.0]), 1.0).to_event(1)
    if kind == "ordered":
        free = dist.Normal(jnp.array([2.0, 1.0]), 1.0).to_event(1)
        prior = dist.TransformedDistribution(free, ordered)
    mean = numpyro.sample("mean", prior)
    half = dist.Categorical(jnp.array([0.5, 0.5]))
    law = dist.MixtureSameFamily(half, dist.Normal(mean, 0.4))
    with numpyro.plate("eruption", len(minutes)):
        numpyro.sample("minutes", law, obs=minutes)


@partial(jax.jit, static_argnames="kind")
def log_joint(low, high, kind):
    values = {"mean": jnp.stack([low, high])}
    return log_density(model, (kind,), {}, values)[0]


for kind in ("same prior", "ordered"):
    for low, high in ((2.1, 4.1), (4.1, 2.1)):
        log_p = log_joint(low, high, kind)
        print(f"{kind:10} mean {low}, {high}: {log_p:.1f}")
