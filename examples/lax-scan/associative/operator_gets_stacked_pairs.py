# The operator gets many pairs at once, stacked. Written for one pair it
# can be wrong without an error; vmap makes it right.
import jax
import jax.numpy as jnp


def join(earlier, later):  # two (2, 2) matrices, you might think
    product = earlier @ later
    return product / product.sum()


def by_scan(moves):
    def step(product, move):
        product = join(product, move)
        return product, product
    return jax.lax.scan(step, moves[0], moves[1:])[1]


moves = jax.random.uniform(jax.random.key(0), (5, 2, 2))
for name, operator in ("join", join), ("vmap(join)", jax.vmap(join)):
    products = jax.lax.associative_scan(operator, moves)
    right = jnp.allclose(products[1:], by_scan(moves), atol=1e-4)
    print(f"{name:10} as the scan: {right}")

try:
    jax.lax.associative_scan(jnp.dot, moves)
except TypeError as error:
    print("jnp.dot:", str(error)[:49])
