# vmap wants one dict of arrays, not a list of dicts: stack the leaves.
# A list is a tree too, so each lane gets a list.
import jax
import jax.numpy as jnp

fits = [
    {"level": jnp.array([0.1, 0.2]), "slope": jnp.array(33.0)},
    {"level": jnp.array([0.3, 0.4]), "slope": jnp.array(35.0)},
    {"level": jnp.array([0.5, 0.6]), "slope": jnp.array(37.0)},
]
draws = jax.tree.map(lambda *leaves: jnp.stack(leaves), *fits)
print(jax.tree.map(jnp.shape, draws))


def pick(draws, i):
    return jax.tree.map(lambda leaf: leaf[i], draws)


apart = [pick(draws, i) for i in range(3)]
assert jax.tree.all(jax.tree.map(jnp.array_equal, apart, fits))

levels = [fit["level"] for fit in fits]  # three of shape (2,)
print("list: ", jax.vmap(sum)(levels))
print("array:", jax.vmap(sum)(jnp.stack(levels)))
