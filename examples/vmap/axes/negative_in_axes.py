# A negative axis counts from the end of each whole array as given, so
# one -1 finds the last axis of arrays of different rank.
import jax
import jax.numpy as jnp


def scaled(infected, share):  # (3,), ()
    return infected * share


infected = jnp.array([[4, 6], [9, 18], [27, 54]])  # (day, draw)
shares = jnp.array([1.0, 0.5])  # (draw,)

last = jax.vmap(scaled, in_axes=-1)(infected, shares)
named = jax.vmap(scaled, in_axes=(1, 0))(infected, shares)
by_loop = [scaled(infected[..., i], shares[..., i]) for i in range(2)]
assert (last == named).all() and (last == jnp.stack(by_loop)).all()
print(last)  # (draw, day)
