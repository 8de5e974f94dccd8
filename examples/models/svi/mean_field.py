# AutoNormal is too narrow where the posterior has a correlation, and
# AutoMultivariateNormal is not. A grid has the exact posterior.
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


def density(level, slope):
    values = {"level": level, "slope": slope}
    return log_density(model, (), {}, values)[0]


level, slope = jnp.linspace(-4, -1.2, 101), jnp.linspace(2, 5, 101)
pairs = jnp.stack(jnp.meshgrid(level, slope)).reshape(2, -1)
weight = jax.nn.softmax(jax.jit(jax.vmap(density))(*pairs))
print(jnp.sqrt(jnp.diag(jnp.cov(pairs, aweights=weight))), "exact")
key = jax.random.key(1)
draws = []
for guide in (AutoNormal(model), AutoMultivariateNormal(model)):
    svi = SVI(model, guide, numpyro.optim.Adam(0.02), Trace_ELBO(10))
    fit = svi.run(jax.random.key(0), 1500, progress_bar=False)
    site = guide.sample_posterior(key, fit.params, sample_shape=(2000,))
    draws.append(jnp.stack([site["level"], site["slope"]]))
    print(draws[-1].std(axis=1), "loss:", fit.losses[-500:].mean())
