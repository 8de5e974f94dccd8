# Integers plus 0.5: the sum is made in float32 and cut toward zero, the
# whole array with it, so that a large integer elsewhere is rounded.
import warnings

import jax.numpy as jnp

change = jnp.array([3, -3, 2**24 + 1])
print(change, change.dtype)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(change.at[:2].add(0.5))
    print(change.at[0].set(2.7))

message = str(caught[0].message)
print(caught[0].category.__name__ + ":", message.partition(":")[0])
