# How large may a batch be? Ask for the memory of one lane, and divide
# what you can spare by it. Then compare the rule with the plan.
from functools import partial

import jax
import jax.numpy as jnp
from jax.scipy.stats import multivariate_normal

weeks = jnp.arange(500.0)
cases = jnp.zeros(500)  # (week,)


def log_likelihood(length):  # one draw
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    return multivariate_normal.logpdf(cases, jnp.zeros(500), kernel)


def temporary(function, argument):  # in MB
    compiled = jax.jit(function).lower(argument).compile()
    return compiled.memory_analysis().temp_size_in_bytes / 10**6


lengths = jnp.linspace(5.0, 50.0, 200)  # (draw,)
lane = temporary(log_likelihood, lengths[0])
print(f"one lane {lane:.1f} MB; in 50 MB fit {50 // lane:.0f} lanes")
planned = {}
for size in 10, 20, 25, 30, 40:
    batches = partial(jax.lax.map, log_likelihood, batch_size=size)
    plan = temporary(batches, lengths)
    planned[size] = plan
    print(f"size {size}: rule {size * lane:.0f} MB, plan {plan:.0f} MB")
