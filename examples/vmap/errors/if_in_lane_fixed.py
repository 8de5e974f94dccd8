# where computes both and keeps one in each lane.
import jax
import jax.numpy as jnp


def cap(in_bed):
    return jnp.where(in_bed > 100, 100.0, in_bed)


print(jax.vmap(cap)(jnp.array([76.0, 225.0, 298.0])))  # (day,)
