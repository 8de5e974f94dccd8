# A lane that must not count gets weight 0, above and below the line. A
# plain pmean counts it.
from functools import partial

import jax
import jax.numpy as jnp


def pooled(effect, error, real):  # (), (), ()
    weight = jnp.where(real, 1 / error**2, 0.0)
    total = jax.lax.psum(weight * effect, "school")
    return total / jax.lax.psum(weight, "school")


def plain(effect, error, real):
    return jax.lax.pmean(effect, "school")


effects = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
errors = jnp.array([15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0])
padded = (
    jnp.pad(effects, (0, 2)),
    jnp.pad(errors, (0, 2), constant_values=1.0),
    jnp.arange(10) < 8,  # two lanes are padding
)
once = partial(jax.vmap, axis_name="school", out_axes=None)
expected = jnp.average(effects, weights=1 / errors**2)
assert jnp.allclose(once(pooled)(*padded), expected)
print("pooled", once(pooled)(*padded))
print("plain ", once(plain)(*padded), "in place of", effects.mean())
