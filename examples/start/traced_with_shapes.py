# jit runs the Python code once for each new shape or dtype. While it
# runs, an array has a shape and a dtype but no values.
import jax
import jax.numpy as jnp


@jax.jit
def total(counts):
    print("tracing, shape", counts.shape)
    return counts.sum()


print(total(jnp.array([3, 8, 26])))
print(total(jnp.array([76, 225, 298])))  # same shape: not traced again
print(total(jnp.array([258, 233])))
