# A sample inside vmap is one number that all lanes share, and nothing
# is raised. A plate has one for each school.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def school_mean(error):
    z = numpyro.sample("z", dist.Normal(0, 1))
    return 8 + z * error


def mapped():  # wrong
    theta = jax.vmap(school_mean)(error)
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
