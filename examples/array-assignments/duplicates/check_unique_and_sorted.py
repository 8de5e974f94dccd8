# Before you promise that indices are unique or sorted, check it, with
# negative indices counted from the start.
import jax.numpy as jnp


def distinct(index):
    return jnp.unique(index).size == index.size


def ascending(index):
    return bool((jnp.diff(index) >= 0).all())


beds = jnp.zeros(5)  # (ward,)
for ward in [0, 2, 4], [4, 0, 2], [4, 0, -1], [0, 5, 5]:
    index = jnp.array(ward)
    index = jnp.where(index < 0, index + len(beds), index)
    print(ward, distinct(index), ascending(index))

ward = jnp.array([0, 2, 4])
print(
    beds.at[ward].set(9, unique_indices=True, indices_are_sorted=True)
)
