# The first of six departments is the baseline: its effect is fixed at
# 0, and .at puts the five parameters after it.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model():
    with numpyro.plate("others", 5):
        free = numpyro.sample("free", dist.Normal(0, 1))  # (5,)
    effect = jnp.zeros(6).at[1:].set(free)  # (department,)
    numpyro.deterministic("effect", effect)


draw = {"free": jnp.array([0.5, -1.0, -1.5, -1.5, -3.0])}
log_joint, trace = log_density(model, (), {}, draw)
print(trace["effect"]["value"])
