# Under jit each argument is a tracer, which has no value. A size must
# be a number when the function is compiled.
# raises: TypeError
import jax
import jax.numpy as jnp


@jax.jit
def empty_beds(days, wards):
    return jnp.zeros((days, wards))


empty_beds(14, 3)
