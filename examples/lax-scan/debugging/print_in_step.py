# print runs while the step is traced, once, and sees no number.
# jax.debug.print runs at every step.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])


def step(tank, rain_today):
    print("traced:", tank, rain_today)
    tank = 0.5 * tank + rain_today
    jax.debug.print("rain {}, tank {}", rain_today, tank, ordered=True)
    return tank, tank


carry, ys = jax.lax.scan(step, jnp.float32(10), rain)
jax.effects_barrier()  # wait until all is printed

tank = 10.0
for rain_today in rain:
    tank = 0.5 * tank + rain_today

assert carry == tank
