# batch_ndims is the number of axes before the site's own shape: two for
# chains and draws.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12))


mu = 8 + 5 * jax.random.normal(jax.random.key(0), (4, 100))
predict = Predictive(model, {"mu": mu}, batch_ndims=2)
print(predict(jax.random.key(1))["effect"].shape)
