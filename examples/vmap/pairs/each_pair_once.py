# Each pair i < j once: take the indices of the upper triangle, and map
# over the two lists of items that they select.
import jax
import jax.numpy as jnp


def gap(effect, error, other_effect, other_error):
    return (effect - other_effect) / jnp.hypot(error, other_error)


effect = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
error = jnp.array([15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0])

i, j = jnp.triu_indices(8, k=1)
gaps = jax.vmap(gap)(effect[i], error[i], effect[j], error[j])
widest = jnp.abs(gaps).argmax()
print(gaps.shape)
print("widest gap: schools", i[widest], "and", j[widest])

# Check:
by_loop = [
    gap(effect[a], error[a], effect[b], error[b])
    for a in range(8)
    for b in range(a + 1, 8)
]
assert jnp.allclose(gaps, jnp.array(by_loop))
