# unique_indices=True and indices_are_sorted=True are promises that
# JAX does not check. Check them yourself, negatives counted first.
import jax.numpy as jnp


def from_the_start(index, size):
    return jnp.where(index < 0, index + size, index)


def distinct(index):
    return jnp.unique(index).size == index.size


def ascending(index):
    return bool((jnp.diff(index) >= 0).all())


beds = jnp.zeros(5)  # (ward,)
for ward in [0, 2, 4], [4, 0, 2], [4, 0, -1], [0, 5, 5]:
    index = from_the_start(jnp.array(ward), beds.size)
    print(ward, distinct(index), ascending(index))

ward = jnp.array([0, 2, 4])
promised = beds.at[ward].set(
    9.0, unique_indices=True, indices_are_sorted=True
)
assert (promised == beds.at[ward].set(9.0)).all()
