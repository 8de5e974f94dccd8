# In a model, a shift by .at can give NUTS a wrong gradient without any
# message. A shift by concatenation gives the right one.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def by_at(level):
    return level.at[1:].set(level[:-1])


def by_concatenate(level):
    return jnp.concatenate([level[:1], level[:-1]])


def model(yesterday, y):
    with numpyro.plate("day", 5):
        change = numpyro.sample("change", dist.Normal(0, 1))
        level = jnp.cumsum(change)  # a random walk
        numpyro.sample("y", dist.Normal(yesterday(level), 0.3), obs=y)


def density(change, yesterday):
    values = {"change": change}
    return log_density(model, (yesterday, y), {}, values)[0]


y = jnp.array([0.1, 0.3, -0.2, 0.5, 0.4])
change = jnp.array([0.2, -0.1, 0.4, 0.3, -0.5])
gradient = jax.jit(jax.grad(density), static_argnames="yesterday")
for yesterday in (by_at, by_concatenate):
    slopes = np.asarray(gradient(change, yesterday))
    print(yesterday.__name__)
    print("  log density", density(change, yesterday).round(3))
    print("  gradient   ", slopes.round(2))
