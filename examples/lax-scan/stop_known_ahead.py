# If you know ahead which steps to skip, skip them with NumPy: no mask,
# and fewer steps. Here nobody counts on a Sunday.
import jax
import jax.numpy as jnp
import numpy as np

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
day = np.arange(14)
sunday = day % 7 == 0  # 22 January 1978 was one


def smooth(level, y):
    level = 0.5 * level + 0.5 * y
    return level, None


counted = jnp.array(in_bed, float)[day[~sunday]]  # (weekday,)
last, _ = jax.lax.scan(smooth, 8.0, counted)

level = 8.0
for today in range(14):
    if today % 7 == 0:
        continue
    level = 0.5 * level + 0.5 * in_bed[today]

assert jnp.allclose(last, level)
print(len(counted), "steps, last level", last.round(1))
