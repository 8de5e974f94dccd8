# To JAX a NumPyro model is a function from values to a log density. It
# can be compiled, differentiated and mapped like any other function.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    scale = jnp.sqrt(tau**2 + error**2)
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, scale), obs=effect)


@jax.jit
def log_joint(mu, tau):
    values = {"mu": mu, "tau": tau}
    return log_density(model, (effect,), {}, values)[0]


print(log_joint(8.0, 5.0))
print(*jax.grad(log_joint, argnums=(0, 1))(8.0, 5.0))

mu = jnp.linspace(-10, 25, 36)
tau = jnp.linspace(0.1, 25, 26)
by_mu = jax.vmap(log_joint, in_axes=(0, None))
grid = jax.vmap(by_mu, in_axes=(None, 0))(mu, tau)
print(grid.shape)  # (tau, mu)
