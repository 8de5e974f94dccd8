# When the predictions of all draws do not fit into the memory of the
# device, predict a batch of draws, bring it to the host, and go on.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(days):
    drift = numpyro.sample("drift", dist.Normal(0, 1))
    with numpyro.plate("day", days):
        z = numpyro.sample("z", dist.Normal(drift, 1))
    numpyro.deterministic("price", 100 + jnp.cumsum(z))


@jax.jit
def predict(draws, key):
    batch = Predictive(model, draws, parallel=True)
    return batch(key, 365)["price"]


drift = 0.1 * jax.random.normal(jax.random.key(0), (2000,))
keys = jax.random.split(jax.random.key(1), 20)
price = np.empty((2000, 365), np.float32)  # on the host
for i in range(20):
    rows = slice(100 * i, 100 * (i + 1))
    price[rows] = predict({"drift": drift[rows]}, keys[i])

print(price.shape, type(price).__name__)
print(np.quantile(price[:, -1], [0.05, 0.95]).round(-1))

# Check: 365 days with this drift have a normal distribution.
spread = np.sqrt(0.1**2 * 365**2 + 365)
assert np.isclose(price[:, -1].std(), spread, rtol=0.05)
