# A ref cannot be the carry of a scan, because a step returns its carry
# and a ref cannot be returned.
# raises: ValueError
import jax
import jax.numpy as jnp


def step(total, in_bed):
    total[...] += in_bed
    return total, None


@jax.jit
def total_by_ref(in_bed):
    total = jax.new_ref(jnp.zeros((), int))
    jax.lax.scan(step, total, in_bed)
    return total[...]


total_by_ref(jnp.array([3, 8, 26]))
