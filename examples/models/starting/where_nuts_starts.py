# NUTS starts where every unconstrained value is between -2 and 2. Here
# nearly half of that square has no finite log density.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

in_bed = jnp.array([3.0, 8, 26, 76, 225, 298, 258])


def step(carry, rates):
    susceptible, infected = carry
    beta, gamma = rates
    new = beta * susceptible * infected / 763
    return (
        susceptible - new,
        infected + new - gamma * infected,
    ), infected


def model(in_bed):
    beta = numpyro.sample("beta", dist.HalfNormal(2))
    gamma = numpyro.sample("gamma", dist.HalfNormal(1))
    rates = jnp.full(7, beta), jnp.full(7, gamma)
    curve = jax.lax.scan(step, (760.0, 3.0), rates)[1]
    numpyro.sample("in_bed", dist.Poisson(curve), obs=in_bed)


def log_joint(log_beta, log_gamma):
    values = {"beta": jnp.exp(log_beta), "gamma": jnp.exp(log_gamma)}
    return log_density(model, (in_bed,), {}, values)[0]


side = jnp.linspace(-2, 2, 61)
pairs = jax.vmap(jax.vmap(log_joint, (0, None)), (None, 0))
grid = jax.jit(pairs)(side, side)  # (gamma, beta)
print(f"finite: {jnp.isfinite(grid).mean():.0%} of the square")
