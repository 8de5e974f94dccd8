# A scan in a function of two rates, and a vmap for each rate: how far
# is each pair of rates from the data?
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def misfit(beta, gamma):
    def step(state, count):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        following = susceptible - new, infected + new - gamma * infected
        return following, (infected - count) ** 2
    counts = jnp.array(in_bed, float)
    _, squares = jax.lax.scan(step, (760.0, 3.0), counts)
    return jnp.sqrt(squares.mean())


beta = jnp.linspace(2, 3, 11)
gamma = jnp.linspace(0.3, 0.6, 7)
over_gamma = jax.vmap(misfit, in_axes=(None, 0))
grid = jax.jit(jax.vmap(over_gamma, in_axes=(0, None)))(beta, gamma)
i, j = jnp.unravel_index(grid.argmin(), grid.shape)
print(grid.shape, f"best: beta {beta[i]:.1f}, gamma {gamma[j]:.2f}")
