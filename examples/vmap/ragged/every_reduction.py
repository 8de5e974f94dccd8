# Every sum, mean and maximum over padded rows needs the mask, or the
# padding counts as data.
import jax
import jax.numpy as jnp

in_bed = jnp.array([[225.0, 298, 258, 233, 1], [3, 8, 26, 76, 225]])
is_data = jnp.array([[True, True, True, True, False], [True] * 5])


def masked(in_bed, is_data):  # (day,), (day,)
    return {
        "mean": jnp.mean(in_bed, where=is_data),
        "min": jnp.min(in_bed, where=is_data, initial=jnp.inf),
        "last": in_bed[jnp.sum(is_data) - 1],
    }


for name, values in jax.vmap(masked)(in_bed, is_data).items():
    print(f"{name:5}", values)

print("without the mask")
print("last ", in_bed[:, -1])
print("mean ", in_bed.mean(axis=1))
print("min  ", in_bed.min(axis=1))
