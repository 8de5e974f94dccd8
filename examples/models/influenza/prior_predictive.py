# Before the data: draw the rates from their priors, simulate one
# epidemic for each draw, and see what the priors allow.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist


def simulate(beta, gamma, contacts):
    def step(state, rate):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rate * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), beta * contacts)[1]


@jax.jit
def prior_curves(key):
    key_beta, key_gamma = jax.random.split(key)
    beta = dist.LogNormal(0.5, 0.5).sample(key_beta, (200,))
    gamma = dist.Uniform(0, 1).sample(key_gamma, (200,))
    by_draw = jax.vmap(simulate, in_axes=(0, 0, None))
    return by_draw(beta, gamma, jnp.ones(14))


curves = prior_curves(jax.random.key(0))  # (draw, day)
peaks = curves.max(axis=1)
print(jnp.percentile(peaks, jnp.array([5, 50, 95])).round())
print("peak on day:", jnp.percentile(curves.argmax(axis=1), 50))
