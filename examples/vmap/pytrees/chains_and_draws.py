# Samples with two leading axes, (chain, draw): either one vmap for each
# axis, or one vmap over both axes made one.
import jax
import jax.numpy as jnp

key_mu, key_theta = jax.random.split(jax.random.key(0))
draws = {
    "mu": jax.random.normal(key_mu, (4, 250)),  # (chain, draw)
    "theta": jax.random.normal(key_theta, (4, 250, 8)),
}


def spread(draw):  # one draw
    return jnp.max(jnp.abs(draw["theta"] - draw["mu"]))


nested = jax.vmap(jax.vmap(spread))(draws)  # (chain, draw)
flat = jax.tree.map(lambda x: x.reshape(-1, *x.shape[2:]), draws)
flattened = jax.vmap(spread)(flat)  # (chain * draw,)
print(nested.shape, flattened.shape)
print(jax.tree.map(jnp.shape, flat))

# Check:
assert jnp.allclose(nested, flattened.reshape(4, 250))
