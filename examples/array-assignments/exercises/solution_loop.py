# Smooth the series with a trace that does not grow with its length.
import jax
import jax.numpy as jnp
import numpy as np


def step(level, today):
    level = (level + today) / 2
    return level, level


def smooth(in_bed):  # (day,)
    return jax.lax.scan(step, in_bed[0], in_bed)[1]


for days in (1, 14):
    in_bed = np.arange(days, dtype=np.float32) ** 2
    by_loop = in_bed.copy()
    for day in range(1, days):
        by_loop[day] = (by_loop[day - 1] + in_bed[day]) / 2
    assert np.allclose(smooth(jnp.array(in_bed)), by_loop)

size = [len(str(jax.make_jaxpr(smooth)(jnp.ones(n)))) for n in (50, 99)]
assert size[1] < 1.1 * size[0], "the trace grows with the series"
print("solved")
