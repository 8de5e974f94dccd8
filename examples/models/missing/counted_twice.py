# Sampled and then observed as a part of the whole array, a missing
# value meets its prior twice. With .mask(False) the first site adds
# nothing.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

early = jnp.array([0.378, 0.356, 0.333])


def model(masked):
    prior = dist.Normal(0.27, 0.07)
    first = prior.mask(False) if masked else prior
    lost = numpyro.sample("lost", first)
    full = jnp.append(early, lost)
    with numpyro.plate("player", 4):
        numpyro.sample("early", prior, obs=full)
    later = dist.Normal(0.26 + 0.2 * (lost - 0.26), 0.03)
    numpyro.sample("rest", later, obs=0.346)


@jax.jit
@jax.vmap
def log_joint(lost):
    values = {"lost": lost}
    once, _ = log_density(model, (True,), {}, values)
    twice, _ = log_density(model, (False,), {}, values)
    return once, twice


lost = jnp.linspace(0, 0.6, 601)
densities = {}
for name, log_p in zip(("once", "twice"), log_joint(lost), strict=True):
    p = jax.nn.softmax(log_p)
    mean = p @ lost
    sd = jnp.sqrt(p @ (lost - mean) ** 2)
    print(f"{name:5} {mean:.3f} +- {sd:.3f}")
    densities[name] = p / 0.001  # for the figure
