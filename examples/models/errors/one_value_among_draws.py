# mu has 400 draws and tau is one number. Predictive wants as many
# values of each site.
# raises: ValueError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    numpyro.sample("effect", dist.Normal(mu, tau))


mu = 8 + 5 * jax.random.normal(jax.random.key(0), (400,))
predict = Predictive(model, {"mu": mu, "tau": jnp.array(6.0)})
predict(jax.random.key(1))
