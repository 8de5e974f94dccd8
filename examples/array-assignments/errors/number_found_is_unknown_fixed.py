# size says how many places to return. Where there are fewer, fill_value
# fills up: 7 is no day of the seven, so it can be told from one.
import jax
import jax.numpy as jnp


@jax.jit
def crowded_days(in_bed):
    (days,) = jnp.nonzero(in_bed > 100, size=5, fill_value=7)
    return days


print(crowded_days(jnp.array([3, 8, 26, 76, 225, 298, 258])))
