# Two simulations with one key share their noise: the new data are the
# old ones shifted, and a check against them cannot fail.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(mu):
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12))


simulate = Predictive(model, num_samples=3)
key = jax.random.key(0)
first = simulate(key, 0.0)["effect"]
second = simulate(key, 5.0)["effect"]
print("differences:", jnp.unique(jnp.round(second - first, 3)))

try:
    with jax.debug_key_reuse(True):
        key = jax.random.key(0)
        simulate(key, 0.0)
        simulate(key, 5.0)
except jax.errors.KeyReuseError as error:
    print("KeyReuseError:", str(error).splitlines()[0])
