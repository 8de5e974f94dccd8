# The curve of each draw: keep it with deterministic, or map the scan
# over the draws after the fit. Both give the same numbers.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def simulate(beta, gamma, days):
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), length=days)[1]  # (day,)


def model(days):
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    numpyro.deterministic("curve", simulate(beta, gamma, days))


draws = {
    "beta": jnp.array([2.3, 2.4, 2.5]),
    "gamma": jnp.array([0.4, 0.5, 0.5]),
}
kept = Predictive(model, draws)(jax.random.key(0), 21)["curve"]
by_draw = jax.vmap(simulate, in_axes=(0, 0, None))
mapped = by_draw(draws["beta"], draws["gamma"], 21)
print(kept.shape)  # (draw, day)
print("day 6: ", kept[:, 6].round())
print("day 20:", kept[:, 20].round(1))

# Check: both are the same
assert jnp.allclose(kept, mapped, rtol=1e-4)
