# Your own model in a lane: substitute puts the values of the draw into
# it, and seed gives it the lane's key.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, substitute, trace

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("schools", 8):
        numpyro.sample("effect", dist.Normal(mu, error))


def replicate(draw, key):
    filled = seed(substitute(model, draw), key)
    return trace(filled).get_trace()["effect"]["value"]  # (school,)


draws = {"mu": jnp.zeros(1000)}  # (draw,)
keys = jax.random.split(jax.random.key(0), 1000)
own = jax.vmap(replicate)(draws, keys)  # (draw, school)
shared = jax.vmap(replicate, in_axes=(0, None))(draws, keys[0])
print("own keys:", own.std(axis=0).round())
print("one key: ", shared.std(axis=0).round())
