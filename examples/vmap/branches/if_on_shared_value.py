# What is shared by None is no tracer: an if on it is Python's. An if on
# a mapped value, or on anything under jit, cannot be decided.
import jax
import jax.numpy as jnp


def contacts(in_bed, quarantine):
    if quarantine:
        return 0.5 * in_bed
    return 1.0 * in_bed


in_bed = jnp.array([26.0, 76.0, 225.0])  # (day,)
shared = jax.vmap(contacts, in_axes=(0, None))
print(shared(in_bed, True))
print(shared(in_bed, jnp.array(0)))

for function, quarantine in (
    (jax.vmap(contacts), in_bed >= 100),
    (jax.jit(shared), True),
):
    try:
        function(in_bed, quarantine)
    except jax.errors.TracerBoolConversionError as error:
        print(str(error).splitlines()[0])
