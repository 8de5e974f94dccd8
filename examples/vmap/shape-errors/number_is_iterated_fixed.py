# With a table of draws by schools, a lane gets a row. jnp.sum adds up a
# row, and a single number as well.
import jax
import jax.numpy as jnp


def total(effects):
    return jnp.sum(effects)


effects = jnp.array([[28.0, 8, -3, 7], [20, 9, 1, 6]])  # (draw, school)
print(jax.vmap(total)(effects))
