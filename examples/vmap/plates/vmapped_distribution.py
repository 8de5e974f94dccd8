# A distribution that vmap returned has parameters of shape (8,), but it
# still says that it is a single one. Broadcast the parameters instead.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import initialize_model

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def school(error):
    return dist.Normal(0.0, error)


def model(normal):
    numpyro.sample("theta", normal)


key = jax.random.key(0)
for normal in (jax.vmap(school)(error), school(error)):
    print("batch_shape", normal.batch_shape)
    print("one sample:", (normal.sample(key) / error).round(1))
    start = initialize_model(key, model, model_args=(normal,))
    print("NUTS sees:", start.param_info.z["theta"].shape)
