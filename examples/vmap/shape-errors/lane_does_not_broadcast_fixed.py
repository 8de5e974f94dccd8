# The cars are along axis 0. A lane then gets three covariates of a car.
import jax
import jax.numpy as jnp


def predict(covariates, weights):
    return jnp.sum(covariates * weights)


table = jnp.ones((5, 3))  # (car, covariate)
weights = jnp.array([0.5, 1, 2])
print(jax.vmap(predict, in_axes=(0, None))(table, weights))
