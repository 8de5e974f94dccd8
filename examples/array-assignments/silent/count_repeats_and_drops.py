# Adds 1 wherever an update would land. More than 1 is a repeat, and
# what is missing from the sum was dropped. Any index of .at will do.
import jax.numpy as jnp


def hits(x, index):
    landed = jnp.zeros(x.shape, int).at[index].add(1)
    repeated = int((landed > 1).sum())
    return repeated, x[index].size - int(landed.sum())


beds = jnp.zeros((3, 5))  # (ward, day)
ward = jnp.array([1, 2, 3, 3])  # (patient,), counts from 1
day = jnp.array([0, 4, 4, 4])  # (patient,)
indices = {
    "from 1": (ward, day),
    "from 0": (ward - 1, day),
    "-1 is 2": (jnp.array([-1, 2]), jnp.array([4, 4])),
    "distinct": (ward[:3] - 1, day[:3]),
    "mask": jnp.eye(3, 5, dtype=bool),
}
for name, index in indices.items():
    repeated, dropped = hits(beds, index)
    print(f"{name:9} repeated: {repeated}  dropped: {dropped}")
