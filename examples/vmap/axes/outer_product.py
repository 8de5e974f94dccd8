# x and y are mapped and paired, and every lane gets all of s. So each
# element of x + y meets all of s: an outer product.
import jax
import jax.numpy as jnp


def scaled_sum(x, y, s):  # (), (), (3,)
    return (x + y) * s


x = jnp.array([1.0, 2.0, 3.0])
y = jnp.array([4.0, 5.0, 6.0])
s = jnp.array([2.0, 3.0, 4.0])

product = jax.vmap(scaled_sum, in_axes=(0, 0, None))(x, y, s)
print(product)
print(jax.vmap(scaled_sum)(x, y, s))  # s is mapped too: the diagonal

# Check:
assert jnp.allclose(product, jnp.outer(x + y, s))
