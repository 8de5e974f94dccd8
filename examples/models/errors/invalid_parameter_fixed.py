# Keywords say which parameter is which. Under jit nothing checks the
# numbers: the wrong order gives NaN.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


@jax.jit
def log_likelihood(loc, scale):
    return dist.Normal(loc=loc, scale=scale).log_prob(8.0).sum()


print("right order:", log_likelihood(effect, error))
print("wrong order:", log_likelihood(error, effect))
