# A detector for data that are not arguments: the arrays that a model
# reads from outside, which compiled code keeps as they were.
import inspect

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


def arrays_from_outside(model):
    names = inspect.getclosurevars(model)
    outside = {**names.globals, **names.nonlocals}
    arrays = (jax.Array, np.ndarray)
    return [k for k, v in outside.items() if isinstance(v, arrays)]


print(arrays_from_outside(model))
