# A normal guide for a chance draws numbers outside of 0 to 1, where the
# model has no density. Mapped into the interval it works.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.distributions import biject_to, constraints
from numpyro.infer import SVI, Trace_ELBO


def model(hits):
    chance = numpyro.sample("chance", dist.Beta(2, 5))
    numpyro.sample("hits", dist.Binomial(45, chance), obs=hits)


def normal():
    loc = numpyro.param("loc", 0.0)
    scale = jnp.exp(numpyro.param("log_scale", -1.0))
    return dist.Normal(loc, scale)


def outside(hits):
    numpyro.sample("chance", normal())


def inside(hits):
    into = biject_to(constraints.unit_interval)
    chance = dist.TransformedDistribution(normal(), [into])
    numpyro.sample("chance", chance)


for guide in outside, inside:
    svi = SVI(model, guide, numpyro.optim.Adam(0.02), Trace_ELBO())
    key = jax.random.key(0)
    losses = svi.run(key, 2000, 18, progress_bar=False).losses
    finite = jnp.isfinite(losses).sum()
    name = guide.__name__
    print(f"{name:7} {finite:4} of 2000 losses are finite", end=", ")
    print(f"the last: {losses[-100:].mean():.2f}")
