# A window of three days of rain beside a carry: stack shifted slices as
# xs, so that each step gets its window.
import jax
import jax.numpy as jnp
import numpy as np

rain = np.array([3.0, 0.0, 6.0, 0.0, 9.0, 3.0, 0.0])  # (day,)


def step(level, window):
    level = 0.5 * level + window.mean()
    return level, level


slices = [rain[:-2], rain[1:-1], rain[2:]]
windows = np.stack(slices, axis=1)  # (window, 3)
_, levels = jax.lax.scan(step, 10.0, windows)
print(windows.shape, levels)

# Check: the loop over the windows.
level = 10.0
for day in range(5):
    level = 0.5 * level + rain[day : day + 3].mean()
    assert jnp.allclose(levels[day], level)
