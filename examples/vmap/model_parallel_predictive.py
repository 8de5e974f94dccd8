# Predictive maps over draws one at a time, by lax.map. parallel=True is
# vmap: the same curves, and the matrices of all draws at once.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive

day = jnp.arange(100.0)
lag = day[:, None] - day  # (day, day)


def model():
    length = numpyro.sample("length", dist.LogNormal(1, 1))
    cov = jnp.exp(-abs(lag) / length)
    numpyro.sample("curve", dist.MultivariateNormal(0.0, cov))


def predict(draws, parallel):
    predictive = Predictive(model, draws, parallel=parallel)
    return predictive(jax.random.key(0))["curve"]  # (draw, day)


draws = {"length": jnp.linspace(1.0, 10.0, 500)}  # (draw,)
curves = []
for parallel in (False, True):
    one_way = jax.jit(partial(predict, parallel=parallel))
    compiled = one_way.lower(draws).compile()
    temporary = compiled.memory_analysis().temp_size_in_bytes
    print(f"parallel={parallel}: {temporary / 1e6:.1f} MB")
    curves.append(compiled(draws))

assert jnp.allclose(*curves, atol=1e-3)
