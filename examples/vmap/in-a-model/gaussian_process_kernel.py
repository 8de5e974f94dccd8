# A model that builds its covariance matrix by two vmaps, and its log
# density for several length scales by a third one around the model.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

in_bed = jnp.array(
    [3.0, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)
day = jnp.arange(14.0)


def kernel(a, b, length):  # two days
    return 4 * jnp.exp(-0.5 * ((a - b) / length) ** 2)


def model():
    length = numpyro.sample("length", dist.LogNormal(1, 1))
    row = jax.vmap(kernel, in_axes=(None, 0, None))
    matrix = jax.vmap(row, in_axes=(0, None, None))
    cov = matrix(day, day, length) + 0.1 * jnp.eye(14)  # (day, day)
    curve = dist.MultivariateNormal(4.0, cov)
    numpyro.sample("log_bed", curve, obs=jnp.log(in_bed))


def log_joint(length):
    return log_density(model, (), {}, {"length": length})[0]


lengths = jnp.array([0.5, 1.0, 2.0, 4.0, 8.0])
density = jax.jit(jax.vmap(log_joint))(lengths)  # (length,)
print(density.round())
print("best of these:", lengths[density.argmax()])
