# The temporary memory that the compiler plans for 200 lanes, each with
# matrices of 500 x 500 on the way to one number. Nothing is run.
import jax
import jax.numpy as jnp
from jax.scipy.stats import multivariate_normal


def log_density(length):  # ()
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    return multivariate_normal.logpdf(cases, mean, kernel)


def at_once(lengths):
    return jax.vmap(log_density)(lengths)


def ten_at_a_time(lengths):
    return jax.lax.map(log_density, lengths, batch_size=10)


def one_at_a_time(lengths):
    return jax.lax.map(log_density, lengths)


weeks = jnp.arange(500.0)
mean = cases = jnp.zeros(500)
lengths = jnp.linspace(5.0, 50.0, 200)  # (draw,)
megabytes = {}
for way in at_once, ten_at_a_time, one_at_a_time:
    plan = jax.jit(way).lower(lengths).compile().memory_analysis()
    megabytes[way.__name__] = plan.temp_size_in_bytes // 10**6
    print(f"{way.__name__:14}", megabytes[way.__name__], "MB")
