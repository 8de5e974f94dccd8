# A keyword argument is mapped along axis 0, whatever in_axes says. With
# as many days as wards no error is raised: each ward gets one weight.
from functools import partial

import jax
import jax.numpy as jnp


def weighted_days(in_bed, weights):  # (day,), (day,)
    return jnp.sum(in_bed * weights)


in_bed = jnp.array([[3, 8, 26], [1, 4, 2], [0, 5, 9]])  # (ward, day)
weights = jnp.array([1, 10, 100])  # (day,)

keyword = jax.vmap(weighted_days, in_axes=0)(in_bed, weights=weights)
position = jax.vmap(weighted_days, in_axes=(0, None))(in_bed, weights)
bound = jax.vmap(partial(weighted_days, weights=weights))(in_bed)
print("keyword ", keyword)  # wrong
print("position", position)
print("partial ", bound)

# Check:
by_loop = [weighted_days(ward, weights) for ward in in_bed]
assert jnp.array_equal(position, jnp.stack(by_loop))
assert jnp.array_equal(bound, jnp.stack(by_loop))
