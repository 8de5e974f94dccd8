# The gradient inside the lanes is that of the sum over all lanes. For
# the gradient of the shared value, differentiate around vmap.
import jax
import jax.numpy as jnp


def loss(slope, day, boys):  # (), (), ()
    return jax.lax.pmean((boys - slope * day) ** 2, "day")


over_days = {"in_axes": (None, 0, 0), "axis_name": "day"}


def mean_loss(slope):
    return jax.vmap(loss, out_axes=None, **over_days)(slope, days, boys)


def lane(slope, day, boys):
    return (boys - slope * day) ** 2


def pmean_of_gradients(slope, day, boys):
    return jax.lax.pmean(jax.grad(lane)(slope, day, boys), "day")


days = jnp.array([1.0, 2.0, 3.0])
boys = jnp.array([3.0, 8.0, 26.0])
print("around vmap", jax.grad(mean_loss)(2.0))
print("by arrays  ", jnp.mean(2 * (boys - 2.0 * days) * -days))
inside = jax.vmap(jax.grad(loss), **over_days)
print("in the lane", inside(2.0, days, boys))
mean = jax.vmap(pmean_of_gradients, out_axes=None, **over_days)
print("their pmean", mean(2.0, days, boys))
