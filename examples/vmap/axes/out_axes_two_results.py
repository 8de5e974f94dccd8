# A function with two results takes a tuple of two out_axes: here the
# curves go into columns, and the peaks have no other place than 0.
import jax
import jax.numpy as jnp


def outbreak(growth):  # ()
    infected = 3 * growth ** jnp.arange(4)  # (day,)
    return infected, infected.max()


growth = jnp.array([1.0, 2.0, 3.0])  # (draw,)
infected, peaks = jax.vmap(outbreak, out_axes=(1, 0))(growth)
print(infected)  # (day, draw)
print(peaks)  # (draw,)

# Check:
last, _ = jax.vmap(outbreak, out_axes=-1)(growth)
by_loop = [outbreak(rate)[0] for rate in growth]
assert jnp.allclose(infected, jnp.stack(by_loop, axis=1))
assert jnp.allclose(infected, last)
