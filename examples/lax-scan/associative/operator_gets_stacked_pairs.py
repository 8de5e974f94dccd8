# The operator gets many pairs at once, stacked. Written for one pair it
# can be wrong in silence, as the sum here; vmap makes it right.
import jax
import jax.numpy as jnp
import numpy as np


def join(earlier, later):  # (2, 2) is meant
    shapes.add(earlier.shape)
    product = earlier @ later
    return product / product.sum()


moves = jax.random.uniform(jax.random.key(0), (5, 2, 2))
for operator in join, jax.vmap(join):
    shapes = set()
    products = jax.lax.associative_scan(operator, moves)  # (5, 2, 2)
    product = np.array(moves[0])
    for move in np.array(moves[1:]):
        product = product @ move / (product @ move).sum()
    print("join gets", sorted(shapes))
    print("as the loop:", np.allclose(products[-1], product))

try:
    jax.lax.associative_scan(jnp.dot, moves)
except TypeError as error:
    print("jnp.dot:", str(error)[:49])
