# cond picks a branch, and where picks a number. The densities are the
# same, and so is the trap: the gradient does not see the jump at 0.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import cond
from numpyro.infer.util import log_density


def high(_):
    return numpyro.sample("x", dist.Normal(3, 1))


def low(_):
    return numpyro.sample("x", dist.Normal(0, 1))


def by_cond():
    u = numpyro.sample("u", dist.Normal(0, 1))
    cond(u > 0, high, low, None)


def by_where():
    u = numpyro.sample("u", dist.Normal(0, 1))
    numpyro.sample("x", dist.Normal(jnp.where(u > 0, 3.0, 0.0), 1))


def log_joint(u, model):
    values = {"u": u, "x": 2.5}
    return log_density(model, (), {}, values)[0]


for model in (by_cond, by_where):
    for u in (-0.1, 0.1):
        value, slope = jax.value_and_grad(log_joint)(u, model)
        print(f"{model.__name__:8} {u:4} {value:6.2f} {slope:5.2f}")
