# Inside vmap an array has one axis fewer than the array that you
# passed.
# raises: ValueError
import jax
import jax.numpy as jnp


def share(counts):
    return counts / counts.sum(axis=1)


counts = jnp.array([[512.0, 313], [353, 207]])
jax.vmap(share)(counts)  # (department, answer)
