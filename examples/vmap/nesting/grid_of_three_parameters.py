# A grid over three parameters takes three vmaps. The first one written
# gives the last axis of the result.
import jax
import jax.numpy as jnp


def cases_per_case(beta, gamma, susceptible):  # (), (), ()
    return beta / gamma * susceptible


betas = jnp.array([1.0, 2.0])
gammas = jnp.array([0.25, 0.5, 1.0])
shares = jnp.array([0.25, 0.5, 0.75, 1.0])  # still susceptible

by_share = jax.vmap(cases_per_case, in_axes=(None, None, 0))
by_gamma = jax.vmap(by_share, in_axes=(None, 0, None))
by_beta = jax.vmap(by_gamma, in_axes=(0, None, None))
grid = by_beta(betas, gammas, shares)
print(grid.shape)  # (beta, gamma, share)
print(grid[1, 1])  # beta 2, gamma 0.5

# Check:
by_loop = [
    [[cases_per_case(b, g, s) for s in shares] for g in gammas]
    for b in betas
]
assert jnp.allclose(grid, jnp.array(by_loop))
