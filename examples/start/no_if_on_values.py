# While a function is traced, a value cannot steer Python: an if needs
# True or False, and a tracer is neither.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp


@jax.jit
def with_where(count):
    return jnp.where(count > 100, 100, count)


@jax.jit
def with_if(count):
    if count > 100:
        return 100
    return count


print(with_where(jnp.array(225)))
with_if(jnp.array(225))
