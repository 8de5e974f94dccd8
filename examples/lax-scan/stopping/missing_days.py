# Missing days: xs is (value, observed), and a day without a value keeps
# the prediction. Its uncertainty grows until a boy is counted again.
import math

import jax
import jax.numpy as jnp

nan = math.nan
in_bed = [3, 8, 26, 76, nan, nan, 258, 233, 189, 128, nan, 29, 14, 4]
drift, error = 0.5, 0.1  # variances, of the logarithm


def step(carry, x):
    level, variance = carry
    value, observed = x
    variance = variance + drift  # predict
    gain = variance / (variance + error)
    updated = level + gain * (value - level), (1 - gain) * variance
    level = jnp.where(observed, updated[0], level)
    variance = jnp.where(observed, updated[1], variance)
    return (level, variance), (level, variance)


y = jnp.log(jnp.array(in_bed))  # (day,)
observed = ~jnp.isnan(y)
y = jnp.where(observed, y, 0.0)  # any number will do
_, (level, variance) = jax.lax.scan(step, (1.0, 1.0), (y, observed))

a, v, by_loop = 1.0, 1.0, []
for count in in_bed:
    v = v + drift
    if not math.isnan(count):
        gain = v / (v + error)
        a, v = a + gain * (math.log(count) - a), (1 - gain) * v
    by_loop.append([a, v])

assert jnp.allclose(jnp.stack([level, variance], 1), jnp.array(by_loop))
print("level", *(f"{x:4.0f}" for x in jnp.exp(level[:8])))
print("sd   ", *(f"{x:4.1f}" for x in jnp.sqrt(variance[:8])))
