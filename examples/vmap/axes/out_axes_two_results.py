# Two results take a tuple of out_axes. One -1 serves both, since it
# counts in each result's own rank.
import jax
import jax.numpy as jnp


def outbreak(growth):  # ()
    infected = 3 * growth ** jnp.arange(4)  # (day,)
    return infected, infected.max()


growth = jnp.array([1.0, 2.0, 3.0])  # (draw,)
infected, peaks = jax.vmap(outbreak, out_axes=(1, 0))(growth)
last, _ = jax.vmap(outbreak, out_axes=-1)(growth)
by_loop = jnp.stack([outbreak(g)[0] for g in growth], axis=1)
assert jnp.allclose(infected, by_loop) and jnp.allclose(last, by_loop)
print(infected)  # (day, draw)
print(peaks)  # (draw,)
