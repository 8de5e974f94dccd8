# print runs once, while the step is traced, and shows no numbers.
# jax.debug.print runs at every step.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])  # (day,)


def step(tank, rain_today):
    print("print:", tank, rain_today)
    tank = 0.5 * tank + rain_today
    jax.debug.print("rain {}, tank {}", rain_today, tank, ordered=True)
    return tank, tank


last, tanks = jax.lax.scan(step, jnp.float32(10), rain)
jax.effects_barrier()  # wait until all lines are printed

# Check: the same by a Python loop
tank = 10.0
for rain_today in rain:
    tank = 0.5 * tank + rain_today

assert last == tank
