# Positive group effects without a funnel, in three ways: each samples a
# standard normal z and takes the exponential of mean + spread * z.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.distributions import transforms as tf
from numpyro.handlers import reparam, substitute, trace
from numpyro.infer.reparam import LocScaleReparam, TransformReparam


def by_hand(mean, spread):
    z = numpyro.sample("z", dist.Normal(0, 1))
    return numpyro.deterministic("rate", jnp.exp(mean + spread * z))


@reparam(config={"log_rate": LocScaleReparam(0)})
def on_the_log(mean, spread):
    log_rate = numpyro.sample("log_rate", dist.Normal(mean, spread))
    return numpyro.deterministic("rate", jnp.exp(log_rate))


@reparam(config={"rate": TransformReparam()})
def transformed(mean, spread):
    steps = [tf.AffineTransform(mean, spread), tf.ExpTransform()]
    rate = dist.TransformedDistribution(dist.Normal(0, 1), steps)
    return numpyro.sample("rate", rate)


z = jnp.array([-2.0, 0, 1])
models = {
    "z": by_hand,
    "log_rate_decentered": on_the_log,
    "rate_base": transformed,
}
for site, effects in models.items():
    with trace() as sites, substitute(data={site: z}):
        rate = effects(-1.0, 0.5)
    prior = sites[site]["fn"].log_prob(z).sum()
    print(f"{site:20} log prior {prior:.3f}", np.asarray(rate).round(3))
