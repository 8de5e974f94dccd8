# xs as a dict of stacked arrays: the step gets one day of each leaf.
# What it emits, a dict too, comes back stacked.
import math

import jax
import jax.numpy as jnp


def next_day(ill, today):
    error = today["in_bed"] - ill
    return ill * jnp.exp(today["rate"]), {"ill": ill, "error": error}


rates = [1.0, 1.2, 1.0, 1.1, 0.3]  # (day,)
in_bed = [3.0, 8.0, 26.0, 76.0, 225.0]  # (day,)
xs = {"rate": jnp.array(rates), "in_bed": jnp.array(in_bed)}
_, ys = jax.lax.scan(next_day, 3.0, xs)
print(ys["ill"].round(1))
print(ys["error"].round(1))

ill = 3.0
for day in range(5):
    assert jnp.allclose(ys["ill"][day], ill)
    assert jnp.allclose(ys["error"][day], in_bed[day] - ill, atol=1e-3)
    ill = ill * math.exp(rates[day])
