# TransformReparam directly on a LogNormal runs, but what is sampled
# still has the unknown mean and spread: it is as centered as before.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.distributions.transforms import (
    AffineTransform,
    ExpTransform,
)
from numpyro.handlers import reparam, seed, trace
from numpyro.infer.reparam import TransformReparam

steps = [AffineTransform(-1.0, 0.5), ExpTransform()]
standard = dist.TransformedDistribution(dist.Normal(0, 1), steps)
for prior in dist.LogNormal(-1.0, 0.5), standard:
    @reparam(config={"rate": TransformReparam()})
    def model(prior=prior):
        numpyro.sample("rate", prior)
    sites = trace(seed(model, jax.random.key(0))).get_trace()
    base = sites["rate_base"]["fn"]
    print(f"sampled: Normal({base.loc}, {base.scale})")
