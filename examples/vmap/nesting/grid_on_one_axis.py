# The grid as one long batch: meshgrid, one vmap, and back to a table.
# Leave out indexing="ij" and the table comes out on its side.
import jax
import jax.numpy as jnp


def cases_per_case(beta, gamma):  # (), ()
    return beta / gamma


betas = jnp.array([1.0, 2.0])
gammas = jnp.array([0.25, 0.5, 1.0])

b, g = jnp.meshgrid(betas, gammas, indexing="ij")
flat = jax.vmap(cases_per_case)(b.ravel(), g.ravel())  # (6,)
grid = flat.reshape(b.shape)
in_chunks = jax.lax.map(
    lambda pair: cases_per_case(*pair),
    (b.ravel(), g.ravel()),
    batch_size=4,
)

over_gamma = jax.vmap(cases_per_case, in_axes=(None, 0))
nested = jax.vmap(over_gamma, in_axes=(0, None))(betas, gammas)
assert (grid == nested).all()
assert (in_chunks == flat).all()
print(flat.shape, grid.shape, jnp.meshgrid(betas, gammas)[0].shape)
