# The temporary memory that the compiler plans for a Gaussian process at
# 200 draws of its length scale: all at once, in batches, one by one.
import jax
import jax.numpy as jnp
from jax.scipy.stats import multivariate_normal

weeks = jnp.arange(500.0)
cases = jnp.zeros(500)  # (week,): in place of your data


def log_likelihood(length):  # one draw
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    return multivariate_normal.logpdf(cases, jnp.zeros(500), kernel)


def vmap(lengths):
    return jax.vmap(log_likelihood)(lengths)


def batches_of_10(lengths):
    return jax.lax.map(log_likelihood, lengths, batch_size=10)


def one_by_one(lengths):
    return jax.lax.map(log_likelihood, lengths)


lengths = jnp.linspace(5.0, 50.0, 200)  # (draw,)
megabytes = {}
for way in vmap, batches_of_10, one_by_one:
    plan = jax.jit(way).lower(lengths).compile().memory_analysis()
    megabytes[way.__name__] = plan.temp_size_in_bytes // 10**6
    print(f"{way.__name__:13}", megabytes[way.__name__], "MB")
