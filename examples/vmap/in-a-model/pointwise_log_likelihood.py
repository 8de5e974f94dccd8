# The log likelihood of each observation under each draw: write it for
# one draw, and map it over the dict of samples.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def pointwise(draw):  # one draw
    return dist.Normal(draw["theta"], error).log_prob(effect)


mu = jnp.array([4.0, 8.0, 12.0])  # (draw,)
draws = {"mu": mu, "theta": mu[:, None] + jnp.arange(8)}
each = jax.vmap(pointwise)(draws)  # (draw, school)
print(each.shape)
print(each.sum(axis=1))  # (draw,)


# Check:
def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, 5))
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


by_numpyro = log_likelihood(model, draws)["effect"]
assert jnp.allclose(each, by_numpyro, rtol=1e-4)
