# A loop that fills an array and reads the entry before: that entry is
# the carry, and all entries are the outputs.
import jax
import jax.numpy as jnp
import numpy as np

rain = np.array([0.0, 4.0, 0.0, 6.0, 1.0, 0.0])  # (day,)

tank = np.zeros(6)
tank[0] = 10.0
for day in range(1, 6):
    tank[day] = 0.5 * tank[day - 1] + rain[day]


def step(yesterday, rain_today):
    today = 0.5 * yesterday + rain_today
    return today, today


_, later = jax.lax.scan(step, 10.0, rain[1:])  # (day - 1,)
by_scan = jnp.concatenate([jnp.array([10.0]), later])  # (day,)
print(by_scan)

# Check:
assert jnp.allclose(by_scan, tank)
