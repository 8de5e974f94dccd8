# Each lane gets a column of five cars and the weights of three
# covariates, and the two do not fit.
# raises: TypeError
import jax
import jax.numpy as jnp


def predict(covariates, weights):
    return jnp.sum(covariates * weights)


table = jnp.ones((5, 3))  # (car, covariate)
weights = jnp.array([0.5, 1, 2])
jax.vmap(predict, in_axes=(1, None))(table, weights)
