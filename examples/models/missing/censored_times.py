# Weeks in remission of 21 patients. For 12 of them the study ended
# first: the time is a lower bound, and the distribution must know it.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

relapse = jnp.array([6.0, 6, 6, 7, 10, 13, 16, 22, 23])
still_well = [6.0, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
weeks = jnp.append(relapse, jnp.array(still_well))
is_bound = jnp.arange(21) >= 9


def model(weeks, is_bound):
    mean = numpyro.sample("mean", dist.InverseGamma(2, 20))
    law = dist.Exponential(1 / mean)
    law = dist.RightCensoredDistribution(law, is_bound)
    with numpyro.plate("patient", len(weeks)):
        numpyro.sample("weeks", law, obs=weeks)


def log_joint(mean, *data):
    return log_density(model, data, {}, {"mean": mean})[0]


on_grid = jax.vmap(log_joint, in_axes=(0, None, None))
grid = jnp.linspace(0.5, 200, 400)
by_way = {
    "censored": on_grid(grid, weeks, is_bound),
    "as if relapsed": on_grid(grid, weeks, jnp.zeros(21, bool)),
    "left out": on_grid(grid, relapse, jnp.zeros(9, bool)),
}
for way, log_p in by_way.items():
    print(f"{way:15} {jax.nn.softmax(log_p) @ grid:.0f} weeks")

# Check: the exact posterior is InverseGamma(2 + 9, 20 + weeks.sum()).
exact = (20 + weeks.sum()) / (2 + 9 - 1)
mean = jax.nn.softmax(by_way["censored"]) @ grid
assert jnp.allclose(mean, exact, rtol=1e-3)
