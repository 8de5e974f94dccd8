# Before you sample: hold the model's density and slopes to a loop.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy import optimize, stats

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(beta, gamma, well, sick):
    new = well * (1 - jnp.exp(-beta * sick / 763))
    return (well - new, (1 - gamma) * sick + new), sick


def model(rates):
    _, curve = jax.lax.scan(
        lambda now, _: next_day(*rates, *now), (760.0, 3.0), None, 14
    )
    noise = dist.NegativeBinomial2(curve, 20.0)
    numpyro.sample("in_bed", noise, obs=np.array(in_bed))


def by_loop(rates):  # minus the log likelihood
    well, sick, total = 760, 3, 0
    for count in in_bed:
        total -= stats.nbinom.logpmf(count, 20, 20 / (20 + sick))
        new = well * (1 - np.exp(-rates[0] * sick / 763))
        well, sick = well - new, (1 - rates[1]) * sick + new
    return total


best = optimize.minimize(by_loop, [2, 0.5], method="Nelder-Mead")
value, slope = jax.jit(
    jax.value_and_grad(lambda r: log_density(model, (r,), {}, {})[0])
)(best.x)
assert np.isclose(value, -best.fun) and np.abs(slope).max() < 0.1
print(best.x.round(2), f"{value:.2f}")
