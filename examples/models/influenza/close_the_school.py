# What if contacts had been halved from some day on? Draw the rates from
# their posterior on a grid, and simulate each draw for each day.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

counts = jnp.array(
    [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)


def simulate(beta, gamma, contacts):
    def step(state, rate):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rate * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), beta * contacts)[1]


def log_likelihood(beta, gamma):
    in_bed = simulate(beta, gamma, jnp.ones(14))
    return dist.NegativeBinomial2(in_bed, 16).log_prob(counts).sum()


beta, gamma = jnp.linspace(1.8, 3.2, 71), jnp.linspace(0.3, 0.7, 41)
by_gamma = jax.vmap(log_likelihood, in_axes=(None, 0))
grid = jax.jit(jax.vmap(by_gamma, in_axes=(0, None)))(beta, gamma)
key = jax.random.key(0)
cell = jax.random.categorical(key, grid.ravel(), shape=(300,))
row, col = jnp.unravel_index(cell, grid.shape)

day, first = jnp.arange(40), jnp.array([40, 7, 5, 3, 1])  # 40: never
contacts = jnp.where(day < first[:, None], 1.0, 0.5)  # (first, day)
by_draw = jax.vmap(simulate, in_axes=(0, 0, None))
by_first = jax.jit(jax.vmap(by_draw, in_axes=(None, None, 0)))
in_bed = by_first(beta[row], gamma[col], contacts)  # (first, draw, day)
print(first)
print(jnp.median(in_bed.max(axis=2), axis=1).round())
