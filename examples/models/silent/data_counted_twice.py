# The same data in two places of a model: nothing raises, and every
# standard deviation is too small by the square root of two.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])


def once(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


def twice(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    likelihood = dist.Normal(mu, 12)
    numpyro.sample("effect", likelihood, obs=effect)
    numpyro.factor("fit", likelihood.log_prob(effect).sum())


def log_joint(mu, model):
    return log_density(model, (effect,), {}, {"mu": mu})[0]


for model in (once, twice):
    curvature = jax.hessian(log_joint)(8.0, model)
    print(f"{model.__name__:6}{(-curvature) ** -0.5:.2f}")
