# grad inside the lanes does not give the gradient of a mean over lanes.
# Differentiate around vmap, or average the slopes of single terms.
from functools import partial

import jax
import jax.numpy as jnp

days = jnp.array([1.0, 2.0, 3.0])
infected = jnp.array([3.0, 8.0, 26.0])  # (day,)
over_days = partial(jax.vmap, in_axes=(None, 0, 0), axis_name="day")


def term(slope, day, infected):  # one day
    return (infected - slope * day) ** 2


def loss(slope, day, infected):  # in each lane the mean over all days
    return jax.lax.pmean(term(slope, day, infected), "day")


def mean_loss(slope):
    return over_days(loss, out_axes=None)(slope, days, infected)


def mean_of_slopes(slope, day, infected):
    return jax.lax.pmean(jax.grad(term)(slope, day, infected), "day")


print("around:", jax.grad(mean_loss)(2.0))
print("inside:", over_days(jax.grad(loss))(2.0, days, infected))
slopes = over_days(mean_of_slopes, out_axes=None)(2.0, days, infected)
print("mean of the terms' slopes:", slopes)

# Check: without a collective the gradient is that around vmap.
by_hand = jnp.mean(2 * (infected - 2.0 * days) * -days)
assert jnp.allclose(jax.grad(mean_loss)(2.0), by_hand)
