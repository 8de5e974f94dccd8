# log_density takes tau itself. potential_energy takes the logarithm of
# tau, which NUTS samples, and returns minus the density of that.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density, potential_energy

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def model():
    tau = numpyro.sample("tau", dist.HalfNormal(10.0))
    with numpyro.plate("schools", 8):
        scale = jnp.sqrt(tau**2 + error**2)
        numpyro.sample("effect", dist.Normal(8.0, scale), obs=effect)


def log_joint(tau):
    return log_density(model, (), {}, {"tau": tau})[0]


def potential(log_tau):
    return potential_energy(model, (), {}, {"tau": log_tau})


tau = jnp.array([1.0, 5.0, 25.0])
print(jax.vmap(log_joint)(tau))
print(-jax.vmap(potential)(jnp.log(tau)))
print(jax.vmap(log_joint)(tau) + jnp.log(tau))  # the Jacobian
