# How far is the mean of 64 million approximate draws of gamma from the
# true mean, in standard deviations? And how far is it by chance?
import jax
import jax.numpy as jnp

shape = 3.0  # the mean; the variance too


@jax.jit
def mean_of_a_million(key):
    draws = jax.random.gamma(key, shape, (10**6,), method="approximate")
    return jnp.mean(draws - shape)


keys = jax.random.split(jax.random.key(0), 64)
mean = jax.lax.map(mean_of_a_million, keys).mean()
print(f"off by         {mean / shape**0.5:8.5f}")
print(f"standard error {1 / 64e6**0.5:8.5f}")
