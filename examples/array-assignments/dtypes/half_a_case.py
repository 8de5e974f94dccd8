# Half a case is added to a count, so that its logarithm exists. Counts
# are integers, so the half is cut off; as floats they keep it.
import warnings

import jax.numpy as jnp

cases = jnp.array([0, 8, 26])  # (day,)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(cases.at[0].add(0.5))

print(caught[0].category.__name__)
print(cases.astype(float).at[0].add(0.5))
