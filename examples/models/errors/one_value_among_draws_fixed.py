# full_like repeats the number, one for each draw.
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
predict = Predictive(model, {"mu": mu, "tau": jnp.full_like(mu, 6)})
print(predict(jax.random.key(1))["effect"].shape)
