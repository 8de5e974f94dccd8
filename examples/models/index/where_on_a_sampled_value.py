# where picks the scale by the sampled value, and JAX can trace it.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    scale = jnp.where(mu > 0, 1.0, 2.0)
    numpyro.sample("effect", dist.Normal(mu, scale), obs=8.0)


def log_joint(mu):
    return log_density(model, (), {}, {"mu": mu})[0]


print(jax.jit(jax.vmap(jax.grad(log_joint)))(jnp.array([-4.0, 4.0])))
