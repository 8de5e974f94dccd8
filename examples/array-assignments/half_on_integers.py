# 0.5 added to integers adds 0. The sum is made in float32, the whole
# array with it, so that a large integer elsewhere is rounded too.
import warnings

import jax.numpy as jnp

boys = jnp.array([3, 8, 2**24 + 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(boys, boys.dtype)
    print(boys.at[0].add(0.5))
    print(boys.at[0].set(2.7))

message = str(caught[0].message)
print(caught[0].category.__name__ + ":", message.partition(":")[0])
