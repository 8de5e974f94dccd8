# Two of four counts are wrong, and a mask says which: set them to -1.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76])  # (day,)
wrong = jnp.array([False, True, False, True])  # (day,)

print(in_bed.at[wrong].set(-1))
