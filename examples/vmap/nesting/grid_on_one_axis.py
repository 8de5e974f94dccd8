# The grid as one long batch: meshgrid makes a list of all pairs, one
# vmap runs over it, and reshape makes a table of the results.
import jax
import jax.numpy as jnp


def cases_per_case(beta, gamma):  # (), ()
    return beta / gamma


betas = jnp.array([1.0, 2.0])
gammas = jnp.array([0.25, 0.5, 1.0])

b, g = jnp.meshgrid(betas, gammas, indexing="ij")  # (beta, gamma) each
flat = jax.vmap(cases_per_case)(b.ravel(), g.ravel())  # (6,)
grid = flat.reshape(b.shape)
print(flat.shape, grid.shape)
print(jnp.meshgrid(betas, gammas)[0].shape)  # transposed

# Check:
pairs = (b.ravel(), g.ravel())
in_chunks = jax.lax.map(
    lambda pair: cases_per_case(*pair), pairs, batch_size=4
)
by_loop = [[cases_per_case(x, y) for y in gammas] for x in betas]
assert jnp.allclose(grid, jnp.array(by_loop))
assert jnp.allclose(in_chunks, flat)
