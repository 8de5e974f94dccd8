# check_grads compares both modes with finite differences, and raises
# where they differ.
from functools import partial

import jax.numpy as jnp
from jax.test_util import check_grads

effect = jnp.array([0.5, -1.0, 2.0])  # (group,)
group = jnp.array([1, 2, 3])  # (person,), counts from 1


def total(effect, group):
    return jnp.asarray(effect)[group].sum()


for index in (group, group - 1):
    try:
        check_grads(
            partial(total, group=index), (effect,), 1, rtol=0.01
        )
        print("fine")
    except AssertionError:
        print("caught")
