# Keep only each day's last value of an hourly series: fold xs to
# (day, hour). The outer step gets a day, and scans over its hours.
import jax
import jax.numpy as jnp
import numpy as np


def hour(water, rain):
    return 0.9 * water + rain, None


def day(water, rain):  # (hour,)
    water, _ = jax.lax.scan(hour, water, rain)
    return water, water


rain = np.zeros(72)  # (hour,)
rain[[5, 6, 30, 47, 71]] = [4.0, 8.0, 2.0, 6.0, 1.0]
_, evening = jax.lax.scan(day, 10.0, rain.reshape(3, 24))  # (day,)

water, by_loop = 10.0, []
for t in range(72):
    water = 0.9 * water + rain[t]
    if t % 24 == 23:
        by_loop.append(water)

assert jnp.allclose(evening, jnp.array(by_loop))
print(*(f"{water:.2f}" for water in evening))
