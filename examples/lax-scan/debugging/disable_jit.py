# With jit disabled a scan is a Python loop: the step gets numbers, so
# print, breakpoint(), float() and assert work in it.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])  # (day,)


@jax.jit
def simulate(rain):
    def step(tank, rain_today):
        tank = 0.5 * tank + rain_today
        print("rain", rain_today, "tank", tank)
        assert tank > 0  # breakpoint() would stop here, at every step
        return tank, tank
    return jax.lax.scan(step, 10.0, rain)


with jax.disable_jit():
    simulate(rain)
