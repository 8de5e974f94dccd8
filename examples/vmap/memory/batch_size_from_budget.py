# Ask for the memory of one lane, and divide your budget by it. Then
# the rule beside what the compiler plans.
from functools import partial

import jax
import jax.numpy as jnp
from jax.scipy.stats import multivariate_normal


def log_density(length):  # ()
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    return multivariate_normal.logpdf(cases, mean, kernel)  # ()


def temporary(function, argument):
    compiled = jax.jit(function).lower(argument).compile()
    return compiled.memory_analysis().temp_size_in_bytes


weeks = jnp.arange(500.0)
mean = cases = jnp.zeros(500)
lengths = jnp.linspace(5.0, 50.0, 200)  # (draw,)

lane = temporary(log_density, lengths[0])
print(
    f"one lane {lane / 10**6:.1f} MB; in 50 MB go", 50 * 10**6 // lane
)
planned = {}
for size in 10, 20, 25, 30, 40:
    mapped = partial(jax.lax.map, log_density, batch_size=size)
    rule = size * lane // 10**6
    planned[size] = temporary(mapped, lengths) // 10**6
    print(f"batch_size={size}: rule {rule} MB, plan {planned[size]} MB")
