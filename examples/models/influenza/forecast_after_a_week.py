# A forecast after seven days: weigh each point of a grid by its
# likelihood, draw points, and simulate them for fourteen days.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

week = jnp.array([3, 8, 26, 76, 225, 298, 258])


def simulate(beta, gamma, contacts):
    def step(state, rate):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rate * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), beta * contacts)[1]


def log_likelihood(beta, gamma, spread):
    in_bed = simulate(beta, gamma, jnp.ones(7))
    noise = dist.NegativeBinomial2(in_bed, 1 / spread**2)
    return noise.log_prob(week).sum()


axes = jnp.linspace(1.8, 3.6, 37), jnp.linspace(0.1, 0.9, 33)
grid = jnp.meshgrid(*axes, jnp.linspace(0.04, 1, 25))
beta, gamma, spread = (each.ravel() for each in grid)
weights = jax.jit(jax.vmap(log_likelihood))(beta, gamma, spread)

key_point, key_count = jax.random.split(jax.random.key(0))
point = jax.random.categorical(key_point, weights, shape=(2000,))
by_draw = jax.jit(jax.vmap(simulate, in_axes=(0, 0, None)))
in_bed = by_draw(beta[point], gamma[point], jnp.ones(14))
noise = dist.NegativeBinomial2(in_bed, 1 / spread[point, None] ** 2)
future = noise.sample(key_count)
low, mid, high = jnp.percentile(future, jnp.array([5, 50, 95]), axis=0)
print("day 10, low to high:", low[10], mid[10], high[10])
