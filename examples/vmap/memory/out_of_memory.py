# A table of all pairs of four million sites has 64 terabytes in 32
# bits, and no machine has them.
# on a GPU: it words the message about its memory in another way
# raises: JaxRuntimeError
import jax
import jax.numpy as jnp


@jax.jit
def distances(x):
    return jnp.abs(x[:, None] - x)


distances(jnp.arange(4_000_000.0)).block_until_ready()
