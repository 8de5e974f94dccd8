# With jit disabled scan is a Python loop: the step gets numbers, so
# print, breakpoint(), float() and assert work in it.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])


def step(tank, rain_today):
    tank = 0.5 * tank + rain_today
    print("rain", rain_today, "tank", tank)
    # breakpoint() here stops at every step
    return tank, tank


with jax.disable_jit():
    carry, ys = jax.lax.scan(step, 10.0, rain)

tank = 10.0
for rain_today in rain:
    tank = 0.5 * tank + rain_today

assert carry == tank
