# out_axes is the place of the lanes' axis in the result. The result has
# one axis more than a lane returns: here three, so there are 3 places.
import jax
import jax.numpy as jnp

starts = jnp.array([3.0, 1.0])  # (school,)


def outbreaks(growth):  # ()
    return starts[:, None] * growth ** jnp.arange(4)  # (school, day)


growth = jnp.array([1.0, 2.0, 3.0])  # (draw,)
for place in [0, 1, 2, -1]:
    infected = jax.vmap(outbreaks, out_axes=place)(growth)
    print(f"{place:2}", infected.shape)

# Check:
by_loop = [outbreaks(rate) for rate in growth]
for place in [0, 1, 2, -1, -2]:
    infected = jax.vmap(outbreaks, out_axes=place)(growth)
    assert jnp.allclose(infected, jnp.stack(by_loop, axis=place))
