# Map the loop: each series then goes on until its own condition holds.
import jax
import jax.numpy as jnp


def grow(infected):
    return jax.lax.while_loop(
        lambda i: i < 100, lambda i: 1.5 * i, infected
    )


infected = jnp.array([3.0, 8.0, 26.0])
print(jax.vmap(grow)(infected).round())

# Check: one series at a time
by_loop = jnp.array([grow(start) for start in infected])
assert jnp.allclose(jax.vmap(grow)(infected), by_loop)
