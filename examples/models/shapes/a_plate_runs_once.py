# The body of a plate runs once and sees all entries, so a function of
# one entry is mapped by vmap. Then one sample takes the whole array.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace


def step(carry, beta):
    susceptible, infected = carry
    new = beta * susceptible * infected / 763
    recovered = 0.5 * infected
    return (susceptible - new, infected + new - recovered), infected


def simulate(beta):
    start = (760.0, 3.0)
    return jax.lax.scan(step, start, jnp.full(14, beta))[1]


def model(in_bed=None):
    with numpyro.plate("school", 3):
        beta = numpyro.sample("beta", dist.LogNormal(0.5, 0.2))
        curve = jax.vmap(simulate)(beta)
        days = dist.Poisson(curve).to_event(1)
        return numpyro.sample("in_bed", days, obs=in_bed)


sites = trace(seed(model, rng_seed=0)).get_trace()
print("beta   ", sites["beta"]["value"].shape)
print("in_bed ", sites["in_bed"]["fn"].batch_shape, end=" | ")
print(sites["in_bed"]["fn"].event_shape)

# Check: the mapped curves are those of a loop over the schools.
beta = sites["beta"]["value"]
by_loop = jnp.stack([simulate(beta[i]) for i in range(3)])
curve = sites["in_bed"]["fn"].base_dist.rate
assert jnp.allclose(curve, by_loop, rtol=1e-5)
