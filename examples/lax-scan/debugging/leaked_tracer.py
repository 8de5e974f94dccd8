# A list outside the step gets a tracer and no numbers, and a counter
# outside counts traces and not steps. Return both instead.
import jax
import jax.numpy as jnp

kept = []
rain = jnp.array([4.0, 0.0, 6.0])  # (day,)


def leaky_step(tank, rain_today):
    kept.append(tank)
    return tank + rain_today, None


jax.lax.scan(leaky_step, jnp.float32(0), rain)
print(kept)


def step(carry, rain_today):
    tank, days = carry
    return (tank + rain_today, days + 1), tank


(tank, days), tanks = jax.lax.scan(step, (0.0, 0), rain)
print(tanks, days)

# Check: what a Python loop would have appended
tank, by_loop = 0.0, []
for rain_today in rain:
    by_loop.append(tank)
    tank += rain_today

assert jnp.array_equal(tanks, jnp.array(by_loop)) and days == 3
