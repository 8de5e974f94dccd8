# SVI draws from the guide by running it. A factor changes no draw, so
# the numbers stay uniform, whatever the parameter says.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def by_factor():
    spread = numpyro.param("spread", 1.0)
    x = numpyro.sample("x", dist.Uniform(-10, 10))
    numpyro.factor("normal", dist.Normal(0, spread).log_prob(x))


def by_distribution():
    spread = numpyro.param("spread", 1.0)
    numpyro.sample("x", dist.Normal(0, spread))


key = jax.random.key(0)
for guide in (by_factor, by_distribution):
    for spread in (0.5, 2.0):
        params = {"spread": spread}
        run = Predictive(guide, params=params, num_samples=1000)
        x = run(key)["x"]
        print(f"{guide.__name__:15} {spread}: drawn {x.std():.2f}")
