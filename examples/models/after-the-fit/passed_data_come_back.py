# If you pass the data to Predictive, it returns the data: the site is
# observed, so nothing is drawn, and no message says so.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive

beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def model(killed=None):
    with numpyro.plate("group", 8):
        risk = numpyro.sample("risk", dist.Beta(1, 1))
        deaths = dist.Binomial(beetles, risk)
        numpyro.sample("killed", deaths, obs=killed)


a, b = 1.0 + killed, 1.0 + beetles - killed  # the exact posterior
risk = dist.Beta(a, b).sample(jax.random.key(0), (500,))
predict = Predictive(model, {"risk": risk})

for data in (killed, None):
    replicated = predict(jax.random.key(1), data)["killed"]
    spread = replicated.std(axis=0)
    print(f"{replicated.shape} {spread.min():.1f} {spread.max():.1f}")
