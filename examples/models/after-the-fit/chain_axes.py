# Draws with a chain axis need batch_ndims=2. By default the first axis
# alone counts, and a model gets a whole chain in place of one draw.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(error):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", len(error)):
        numpyro.sample("effect", dist.Normal(mu, error))


mu = 8 + 4 * jax.random.normal(jax.random.key(0), (4, 500))
draws = {"mu": mu}  # as from mcmc.get_samples(group_by_chain=True)
key = jax.random.key(1)

effect = Predictive(model, draws, batch_ndims=2)(key, error)["effect"]
print(effect.shape)  # (chain, draw, school)
try:
    Predictive(model, draws)(key, error)
except ValueError as wrong:
    print(wrong)

# Check: one long axis has the same predictions.
flat = {"mu": mu.reshape(2000)}
of_all = Predictive(model, flat)(key, error)["effect"]
assert jnp.array_equal(of_all.reshape(4, 500, 8), effect)
