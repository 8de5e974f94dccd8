# A guide of independent normals is too narrow where the posterior
# has a correlation. The exact posterior comes from a grid.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoMultivariateNormal, AutoNormal
from numpyro.infer.util import log_density

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
dose = (jnp.array(dose) - 1.7) / 0.1
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def model():
    level = numpyro.sample("level", dist.Normal(0, 5))
    slope = numpyro.sample("slope", dist.Normal(0, 5))
    deaths = dist.Binomial(beetles, logits=level + slope * dose)
    numpyro.sample("killed", deaths, obs=killed)


def density(values):
    return log_density(model, (), {}, values)[0]


level, slope = jnp.linspace(-4, -1.2, 101), jnp.linspace(2, 5, 101)
grid = jnp.meshgrid(level, slope, indexing="ij")
pairs = {"level": grid[0].ravel(), "slope": grid[1].ravel()}
weight = jax.nn.softmax(jax.vmap(density)(pairs))
points = jnp.stack([pairs["level"], pairs["slope"]])
print(
    "exact spreads:",
    jnp.sqrt(jnp.diag(jnp.cov(points, aweights=weight))),
)

draws = {}
for guide in (AutoNormal(model), AutoMultivariateNormal(model)):
    svi = SVI(model, guide, numpyro.optim.Adam(0.02), Trace_ELBO(10))
    result = svi.run(jax.random.key(0), 1500, progress_bar=False)
    sites = guide.sample_posterior(
        jax.random.key(1), result.params, sample_shape=(2000,)
    )
    name = type(guide).__name__
    draws[name] = jnp.stack([sites["level"], sites["slope"]])
    print(name + ":", draws[name].std(axis=1), end=", loss ")
    print(result.losses[-500:].mean())
