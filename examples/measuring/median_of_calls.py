# The time of one call is chance: something else ran too. Leave out the
# first calls, then take the median; say how far the others lie from it.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

draws = jnp.linspace(0.0, 1.0, 1_000_000)
spread = jax.jit(lambda x: jnp.sqrt(jnp.mean((x - x.mean()) ** 2)))

run = timeit.Timer(lambda: jax.block_until_ready(spread(draws)))
times = np.array(run.repeat(24, number=1)) * 1e6
first, rest = times[0], times[4:]

print(f"first   {first:12.1f} microseconds, compiling")
print(f"fastest {rest.min():12.1f}")
print(f"median  {np.median(rest):12.1f}")
print(f"slowest {rest.max():12.1f}")

# Check: the call that compiles takes longer.
assert first > np.median(rest)
