# A sampler does not move tau, which must be positive, but log(tau). The
# potential energy is minus the log density there, Jacobian included.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import (
    constrain_fn,
    log_density,
    potential_energy,
    unconstrain_fn,
)


def model():
    numpyro.sample("tau", dist.HalfNormal(10))


values = {"tau": jnp.array(5.0)}
free = unconstrain_fn(model, (), {}, values)
print("unconstrained:", free["tau"])
print("and back:     ", constrain_fn(model, (), {}, free)["tau"])

density = log_density(model, (), {}, values)[0]
energy = potential_energy(model, (), {}, free)
print("log density:  ", density)
print("energy:       ", energy)

# Check: tau = exp(u), so the density of u has the factor tau.
assert jnp.allclose(energy, -(density + jnp.log(values["tau"])))
slope = jax.grad(lambda u: potential_energy(model, (), {}, {"tau": u}))
assert jnp.allclose(slope(free["tau"]), 5.0**2 / 10**2 - 1)
