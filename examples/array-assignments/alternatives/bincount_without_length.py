# Under jit bincount needs its length: the largest ward is a value, and
# the shape of the result may not depend on values.
# raises: ConcretizationTypeError
import jax
import jax.numpy as jnp


@jax.jit
def count_four(ward):
    return jnp.bincount(ward, length=4)


@jax.jit
def count(ward):
    return jnp.bincount(ward)


ward = jnp.array([0, 2, 2, 1])  # (patient,)
print(count_four(ward))
count(ward)
