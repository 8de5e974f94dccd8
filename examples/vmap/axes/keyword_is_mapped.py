# A keyword argument is mapped along axis 0, whatever in_axes says.
# With as many days as wards no error tells that the weights were split.
import functools

import jax
import jax.numpy as jnp


def weighted_days(in_bed, weights):  # (3,), (3,)
    return jnp.sum(in_bed * weights)


in_bed = jnp.array([[3, 8, 26], [1, 4, 2], [0, 5, 9]])  # (ward, day)
weights = jnp.array([1, 10, 100])  # (day,)
by_loop = jnp.array([weighted_days(ward, weights) for ward in in_bed])

keyword = jax.vmap(weighted_days, in_axes=0)(in_bed, weights=weights)
print(keyword, (keyword == by_loop).all())

position = jax.vmap(weighted_days, in_axes=(0, None))(in_bed, weights)
print(position, (position == by_loop).all())

weighted = functools.partial(weighted_days, weights=weights)
bound = jax.vmap(weighted)(in_bed)
print(bound, (bound == by_loop).all())
