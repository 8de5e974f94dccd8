# Effects that sum to zero: appending minus the sum gives the last group
# a wider prior than the others have. ZeroSumNormal treats all alike.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist


def appended(key):
    free = dist.Normal(0, 1).sample(key, (5,))
    return jnp.append(free, -free.sum())


def zero_sum(key):
    return dist.ZeroSumNormal(1.0, (6,)).sample(key)


keys = jax.random.split(jax.random.key(0), 10_000)
for effect in (appended, zero_sum):
    draws = jax.jit(jax.vmap(effect))(keys)  # (draw, department)
    print(effect.__name__, np.std(np.asarray(draws), 0).round(1))
