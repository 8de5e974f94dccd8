# The gradient of each update, by the element that it meets, 8, and by
# the value that it brings, 2.
from functools import partial

import jax
import jax.numpy as jnp
from jax.test_util import check_grads


def update(verb, in_bed, value):
    in_bed = jnp.asarray(in_bed)  # check_grads brings NumPy arrays
    return getattr(in_bed.at[1], verb)(value)


def total(verb, in_bed, value):
    return update(verb, in_bed, value).sum()


in_bed = jnp.array([3.0, 8.0, 26.0])
verbs = "set add subtract multiply divide power min max"
for verb in verbs.split():
    gradient = jax.grad(partial(total, verb), argnums=(0, 1))
    by_array, by_value = gradient(in_bed, 2.0)
    print(f"{verb:9}{by_array[1]:6.2f}{by_value:8.2f}")

for verb in ("min", "max"):  # the value equals the element
    by_array, by_value = jax.grad(total, (1, 2))(verb, in_bed, 8.0)
    print(f"{verb}, tie {by_array[1]:6.2f}{by_value:8.2f}")

# Check: finite differences, in forward and reverse mode.
for verb in verbs.split():
    check_grads(partial(update, verb), (in_bed, 2.0), 1, rtol=0.01)
