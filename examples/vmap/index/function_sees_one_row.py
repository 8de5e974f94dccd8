# Inside vmap the mapped axis is gone, and the function is called once.
# The Python loop that it equals calls it once per row.
import jax
import jax.numpy as jnp


def share(row):
    print("  one row:", row.shape)
    return row / row.sum()


counts = jnp.array([[1.0, 3.0], [2.0, 2.0], [3.0, 1.0]])  # (3, 2)

print("vmap")
shares = jax.vmap(share)(counts)
print("loop")
by_loop = jnp.stack([share(row) for row in counts])

assert jnp.allclose(shares, by_loop)
print(shares)
