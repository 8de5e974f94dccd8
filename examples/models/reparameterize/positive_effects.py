# Positive group effects without a funnel, in three ways: each samples a
# standard normal z and takes the exponential of mean + spread * z.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.distributions.transforms import (
    AffineTransform,
    ExpTransform,
)
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
    steps = [AffineTransform(mean, spread), ExpTransform()]
    base = dist.Normal(0, 1)
    rate = dist.TransformedDistribution(base, steps)
    return numpyro.sample("rate", rate)


z = jnp.array([-2.0, 0, 1])
plate = numpyro.plate("clinic", 3)
for effects, site in (
    (by_hand, "z"),
    (on_the_log, "log_rate_decentered"),
    (transformed, "rate_base"),
):
    with trace() as sites, substitute(data={site: z}), plate:
        rate = effects(-1.0, 0.5)
    prior = sites[site]["fn"].log_prob(z).sum()
    print(f"{site:20} log prior {prior:.3f}", np.asarray(rate).round(3))
