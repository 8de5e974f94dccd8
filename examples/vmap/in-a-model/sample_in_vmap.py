# A sample inside vmap is one latent that all lanes share, in silence;
# a plate has one per school. A mapped prior raises in log_density.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def school_mean(error, prior):
    z = numpyro.sample("z", dist.Normal(0, prior))
    return 8 + z * error


def mapped(axis=None, prior=1.0):
    theta = jax.vmap(school_mean, in_axes=(0, axis))(error, prior)
    numpyro.deterministic("theta", theta)


def plated():
    with numpyro.plate("schools", 8):
        z = numpyro.sample("z", dist.Normal(0, 1))
    numpyro.deterministic("theta", 8 + z * error)


for model in (mapped, plated):
    sites = trace(seed(model, jax.random.key(0))).get_trace()
    z = (sites["theta"]["value"] - 8) / error
    print(model.__name__, "z:", sites["z"]["value"].shape)
    print(z.round(1))

try:
    log_density(mapped, (0, jnp.ones(8)), {}, {"z": 1.0})
except jax.errors.UnexpectedTracerError:
    print("mapped prior: UnexpectedTracerError")
