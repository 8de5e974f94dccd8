# Before you sample, compare the model's log density with a likelihood
# written without JAX, at the maximum that SciPy finds.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy import optimize, stats

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def model(beta, gamma):
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    _, curve = jax.lax.scan(step, (760.0, 3.0), length=14)
    noise = dist.NegativeBinomial2(curve, 20)
    numpyro.sample("in_bed", noise, obs=jnp.array(in_bed))


def minus_log_likelihood(rates):  # a plain Python loop
    susceptible, infected, total = 760, 3, 0
    for count in in_bed:
        p = 20 / (20 + infected)
        total -= stats.nbinom.logpmf(count, 20, p)
        new = susceptible * (1 - np.exp(-rates[0] * infected / 763))
        susceptible -= new
        infected += new - rates[1] * infected
    return total


best = optimize.minimize(minus_log_likelihood, [2, 0.5], tol=1e-6)
by_model, _ = log_density(model, best.x, {}, {})
print("rates", best.x.round(2))
print(f"loop {-best.fun:.2f}, model {by_model:.2f}")
