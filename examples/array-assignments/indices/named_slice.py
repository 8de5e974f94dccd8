# jnp.s_ gives a place a name, for the read and for the update.
import jax.numpy as jnp

in_bed = jnp.array([[3, 8, 26, 76], [1, 2, 4, 9]])  # (ward, day)
weekend = jnp.s_[:, 1:3]  # all wards, days 1 and 2

print(in_bed[weekend])
print(in_bed.at[weekend].set(2 * in_bed[weekend]))
