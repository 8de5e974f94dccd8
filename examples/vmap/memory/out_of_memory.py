# A table of all pairs of four million sites would take 64 terabytes,
# and no machine has that much memory.
# on a GPU: it words the message about its memory in another way
# raises: JaxRuntimeError
import jax
import jax.numpy as jnp


@jax.jit
def distances(x):
    return jnp.abs(x[:, None] - x)


distances(jnp.arange(4_000_000.0)).block_until_ready()
