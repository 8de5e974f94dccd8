# One patient lies in ward 0, three lie in ward 2. Count them by ward.
import jax.numpy as jnp

ward = jnp.array([2, 0, 2, 2])  # (patient,)
counts = jnp.zeros(4, int).at[ward].add(1)  # (ward,)

print(counts)
