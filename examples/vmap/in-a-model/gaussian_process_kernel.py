# A kernel for two days, by two vmaps a matrix for all pairs of days,
# and by a third the log density for each length scale.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

in_bed = jnp.array(
    [3.0, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)
day = jnp.arange(14.0)


def kernel(a, b, length):
    return 4 * jnp.exp(-0.5 * ((a - b) / length) ** 2)


def model():
    length = numpyro.sample("length", dist.LogNormal(1, 1))
    row = jax.vmap(kernel, in_axes=(None, 0, None))
    matrix = jax.vmap(row, in_axes=(0, None, None))
    cov = matrix(day, day, length) + 0.1 * jnp.eye(14)  # (day, day)
    curve = dist.MultivariateNormal(4.0, cov)
    numpyro.sample("log_bed", curve, obs=jnp.log(in_bed))


@jax.jit
def log_joint(length):
    return log_density(model, (), {}, {"length": length})[0]


lengths = jnp.array([0.5, 1.0, 2.0, 4.0, 8.0])
density = jax.vmap(log_joint)(lengths)  # (length,)
by_loop = jnp.stack([log_joint(length) for length in lengths])
assert jnp.allclose(density, by_loop, rtol=1e-3)
print(density.round())
print("best of these:", lengths[density.argmax()])
