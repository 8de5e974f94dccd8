# Under jit bincount needs its length: the largest ward is a value, and
# the shape of the result may not depend on values.
# raises: ConcretizationTypeError
import jax
import jax.numpy as jnp

ward = jnp.array([0, 2, 2, 1])  # (patient,)
print(jax.jit(jnp.bincount, static_argnames="length")(ward, length=4))

jax.jit(jnp.bincount)(ward)
