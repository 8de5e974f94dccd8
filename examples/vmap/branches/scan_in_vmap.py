# vmap of a scan is one scan with a wider carry, as is a scan of a
# vmapped step. They differ in the order of the axes.
import jax
import jax.numpy as jnp


def next_day(state, contact):
    well, ill = state
    new = well * (1 - jnp.exp(-contact * ill / 763))
    return (well - new, ill + new - 0.5 * ill), ill


def epidemic(ill, contacts):
    return jax.lax.scan(next_day, (763 - ill, ill), contacts)[1]


ill = jnp.array([1.0, 3.0, 9.0])  # (lane,)
contacts = jnp.full(14, 1.77)  # (day,)
lanes = jax.vmap(epidemic, in_axes=(0, None))
curves = lanes(ill, contacts)  # (lane, day)
trace = jax.make_jaxpr(lanes)(ill, contacts)
print("vmap of scan", curves.shape)
print([step.primitive.name for step in trace.eqns])

next_days = jax.vmap(next_day, in_axes=(0, None))
_, by_day = jax.lax.scan(next_days, (763 - ill, ill), contacts)
print("scan of vmap", by_day.shape)

by_loop = [epidemic(start, contacts) for start in ill]
assert jnp.allclose(curves, jnp.stack(by_loop), rtol=1e-3)
assert jnp.allclose(curves, by_day.T, rtol=1e-3)
