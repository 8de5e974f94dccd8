# A state of two numbers for each series, moved by a matrix that is made
# of sampled values, and pushed by an input that is known.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace

rain = jnp.array([0.0, 1, 0, 0, 2, 0, 0, 0])  # (time,)


def step(move, push, state, now):  # state: (series, 2)
    rain, shock = now
    state = state @ move.T + push * rain + shock
    return state, state


def model(rain):
    fade = numpyro.sample("fade", dist.Beta(8, 2))
    move = jnp.array([[1.0, 1.0], [0.0, fade]])  # level and trend
    push = numpyro.sample("push", dist.Normal(0, 1).expand([2]))
    sd = jnp.array([0.1, 0.05])
    series = numpyro.plate("series", 3, dim=-1)
    with series, numpyro.plate("time", len(rain), dim=-2):
        noise = dist.Normal(0, sd).to_event(1)
        shock = numpyro.sample("shock", noise)
    inputs = rain, shock
    advance = partial(step, move, push)
    _, states = jax.lax.scan(advance, jnp.zeros((3, 2)), inputs)
    numpyro.sample("seen", dist.Normal(states[..., 0], 0.2))


sites = trace(seed(model, rng_seed=0)).get_trace(rain)
for name in ("push", "shock", "seen"):
    print(f"{name:6} {sites[name]['value'].shape}")
