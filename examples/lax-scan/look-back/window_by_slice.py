# The same window, cut inside the step: the start may change from step
# to step, the length may not.
import jax
import jax.numpy as jnp

rain = jnp.array([3.0, 0.0, 6.0, 0.0, 9.0, 3.0, 0.0])  # (day,)


def step(level, day):
    window = jax.lax.dynamic_slice(rain, (day,), (3,))
    level = 0.5 * level + window.mean()
    return level, level


_, levels = jax.lax.scan(step, 10.0, jnp.arange(5))
print(levels)

# Check: the loop over the windows.
level = 10.0
for day in range(5):
    level = 0.5 * level + rain[day : day + 3].mean()
    assert jnp.allclose(levels[day], level)
