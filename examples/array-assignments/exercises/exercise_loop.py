# Smooth the series with a trace that does not grow with its length.
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpy as np


def smooth(in_bed):  # (day,)
    level = jnp.zeros(len(in_bed)).at[0].set(in_bed[0])
    for day in range(1, len(in_bed)):  # edit from here
        today = (level[day - 1] + in_bed[day]) / 2
        level = level.at[day].set(today)
    return level  # to here


for days in (1, 14):
    in_bed = np.arange(days, dtype=np.float32) ** 2
    by_loop = in_bed.copy()
    for day in range(1, days):
        by_loop[day] = (by_loop[day - 1] + in_bed[day]) / 2
    assert np.allclose(smooth(jnp.array(in_bed)), by_loop)

size = [len(str(jax.make_jaxpr(smooth)(jnp.ones(n)))) for n in (50, 99)]
assert size[1] < 1.1 * size[0], "the trace grows with the series"
print("solved")
