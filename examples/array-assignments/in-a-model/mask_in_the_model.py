# A mask that the model computes has no values while JAX traces the
# model, so it cannot say how many places to write to.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp


@jax.jit
def fill(dose, lost):
    missing = jnp.isnan(dose)
    return dose.at[missing].set(lost)


dose = jnp.array([1.6907, 1.7242, jnp.nan, 1.7842])
fill(dose, jnp.array([1.76]))
