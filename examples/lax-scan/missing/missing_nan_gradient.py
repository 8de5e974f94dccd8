# NaN for a missing day: a where after the arithmetic hides it from the
# value, and not from the gradient. Replace the NaN first.
import jax
import jax.numpy as jnp
from jax.numpy import nan

in_bed = [3, 8, 26, 76, nan, nan, 258, 233, 189, 128, nan, 29, 14, 4]
counts = jnp.array(in_bed)  # (day,)


def where_after(level, gain, count):
    error = count - level
    missing = jnp.isnan(count)
    level = jnp.where(missing, level, level + gain * error)
    return level, jnp.where(missing, 0, error**2)


def where_before(level, gain, count):
    count = jnp.where(jnp.isnan(count), level, count)
    error = count - level  # 0 on a missing day
    return level + gain * error, error**2


def loss(gain, update):
    def step(level, count):
        return update(level, gain, count)
    return jax.lax.scan(step, 3.0, counts)[1].sum()


for update in where_after, where_before:
    value, slope = jax.value_and_grad(loss)(0.5, update)
    print(f"{update.__name__:12} {value:.0f}, slope {slope:.0f}")

# Check: the slope is that of a small difference.
up, down = loss(0.51, where_before), loss(0.49, where_before)
assert jnp.allclose(slope, (up - down) / 0.02, rtol=0.01)
