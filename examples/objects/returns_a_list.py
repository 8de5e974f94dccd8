# A list that a function returns is a tree as well: vmap gives a list
# of arrays, not one array. Stack inside to get one.
import jax
import jax.numpy as jnp


def quartiles_as_list(draws):
    return [jnp.quantile(draws, q) for q in (0.25, 0.5, 0.75)]


def quartiles(draws):
    return jnp.stack(quartiles_as_list(draws))


draws = jax.random.normal(jax.random.key(0), (5, 400))  # (school, draw)
as_list = jax.jit(jax.vmap(quartiles_as_list))(draws)
table = jax.jit(jax.vmap(quartiles))(draws)
print(type(as_list).__name__, [array.shape for array in as_list])
print(table.shape)

# Check:
assert jnp.allclose(jnp.stack(as_list, axis=1), table)
