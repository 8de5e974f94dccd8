# Three fits are a list of three dicts. vmap needs one dict of arrays:
# stack the arrays of the same name.
import jax
import jax.numpy as jnp

fits = [
    {"level": jnp.array([0.1, 0.2]), "slope": jnp.array(33.0)},
    {"level": jnp.array([0.3, 0.4]), "slope": jnp.array(35.0)},
    {"level": jnp.array([0.5, 0.6]), "slope": jnp.array(37.0)},
]
batch = jax.tree.map(lambda *leaves: jnp.stack(leaves), *fits)
print(jax.tree.map(jnp.shape, batch))

second = jax.tree.map(lambda leaf: leaf[1], batch)
print(second["level"], second["slope"])  # one fit again

# Check:
for i in range(3):
    one = jax.tree.map(lambda leaf, i=i: leaf[i], batch)
    assert jax.tree.all(jax.tree.map(jnp.array_equal, one, fits[i]))
