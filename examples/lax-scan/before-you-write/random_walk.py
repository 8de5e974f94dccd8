# A random walk in a model: a scan of samples, and a distribution that
# has the steps already. Both have the same log density.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density


def by_scan():
    def next_day(level, _):
        level = numpyro.sample("level", dist.Normal(level, 0.3))
        return level, level
    scan(next_day, 0.0, jnp.arange(5))


def by_distribution():
    walk = dist.GaussianRandomWalk(scale=0.3, num_steps=5)
    numpyro.sample("level", walk)


values = {"level": jnp.array([0.2, 0.1, 0.4, 0.9, 0.8])}  # (day,)
for model in by_scan, by_distribution:
    log_p, _ = log_density(model, (), {}, values)
    print(f"{model.__name__:15} {log_p:.4f}")
