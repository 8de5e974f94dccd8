# The gradient of each update with respect to the element it meets, 8,
# and to the value it brings, 2; held against finite differences.
from functools import partial

import jax
import jax.numpy as jnp
from jax.test_util import check_grads


def update(verb, in_bed, value):
    in_bed = jnp.asarray(in_bed)  # check_grads brings NumPy arrays
    return getattr(in_bed.at[1], verb)(value)


def total(verb, in_bed, value):
    return update(verb, in_bed, value).sum()


in_bed, values = jnp.array([3.0, 8.0, 26.0]), jnp.array([2.0, 5.0])
verbs = "set add subtract multiply divide power min max"
for verb in verbs.split():
    function = partial(update, verb)
    check_grads(function, (in_bed, 2.0), order=1, rtol=0.01)
    gradient = jax.grad(partial(total, verb), argnums=(0, 1))
    by_array, by_value = gradient(in_bed, 2.0)
    print(f"{verb:9}{by_array[1]:6.2f}{by_value:8.2f}")
    assert by_array[0] == by_array[2] == 1
    mapped = jax.vmap(gradient, (None, 0))(in_bed, values)
    assert jnp.allclose(mapped[1][0], by_value)

for verb in "min", "max":  # the value equals the element
    by_array, by_value = jax.grad(total, (1, 2))(verb, in_bed, 8.0)
    print(f"{verb}, tie {by_array[1]:6.2f}{by_value:8.2f}")
