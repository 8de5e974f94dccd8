# Days 1 to 14 lie in two weeks, each with its own rate. The gradient
# must be the change in the total when one rate grows by 1.
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpy as np

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
boys = np.array(in_bed)  # (day,)
day = np.arange(1, 15)


def total(rate):  # (week,)
    week = day // 7  # edit here
    return (rate[week] * boys).sum()


slope = jax.grad(total)(jnp.zeros(2))
change = jnp.stack([total(jnp.eye(2)[k]) for k in range(2)])
assert (slope == change).all(), f"gradient {slope}, change {change}"
by_week = boys.reshape(2, 7).sum(axis=1)
assert (slope == by_week).all(), f"gradient {slope}, not {by_week}"
print("solved:", slope)
