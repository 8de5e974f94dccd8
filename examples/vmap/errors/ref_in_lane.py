# All lanes would write into the one place of a ref that is outside.
# raises: Exception
import jax
import jax.numpy as jnp

total = jax.new_ref(jnp.array(0))


def meals(in_bed):
    total[...] += 3 * in_bed
    return 3 * in_bed


jax.vmap(meals)(jnp.array([3, 8, 26]))  # (day,)
