# Admissions to three wards in two weeks, added up by a mapped jnp.sum.
import jax
import jax.numpy as jnp

admissions = jnp.array([[1, 2, 3], [10, 20, 30]])  # (week, ward)
totals = jax.vmap(jnp.sum, in_axes=1)(admissions)

print(totals)
