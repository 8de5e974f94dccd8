# A negative axis counts from the end of each argument. So one -1 finds
# the last axis of arrays that differ in rank.
import jax
import jax.numpy as jnp


def scaled(infected, share):  # (day,), ()
    return infected * share


infected = jnp.array([[4, 6], [9, 18], [27, 54]])  # (day, draw)
shares = jnp.array([1.0, 0.5])  # (draw,)

in_bed = jax.vmap(scaled, in_axes=-1)(infected, shares)
print(in_bed)  # (draw, day)

# Check:
named = jax.vmap(scaled, in_axes=(1, 0))(infected, shares)
by_loop = [scaled(infected[..., i], shares[..., i]) for i in range(2)]
assert jnp.allclose(in_bed, named)
assert jnp.allclose(in_bed, jnp.stack(by_loop))
assert jnp.allclose(in_bed, infected.T * shares[:, None])
