# subsample_size draws a minibatch at each step and scales its log
# likelihood up. A slice without that scale gives too wide a posterior.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

noise = jax.random.normal(jax.random.key(1), (1000,))
minutes = 20 + 5 * noise  # how long 1,000 calls took


def subsampled():
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    with numpyro.plate("call", 1000, subsample_size=100) as rows:
        numpyro.sample("minutes", dist.Normal(mu, 5), obs=minutes[rows])


def sliced():
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    key = numpyro.prng_key()
    rows = jax.random.choice(key, 1000, (100,), replace=False)
    with numpyro.plate("call", 100):
        numpyro.sample("minutes", dist.Normal(mu, 5), obs=minutes[rows])


print(f"exact:      spread of mu {5 / 1000**0.5:.3f}")
adam = numpyro.optim.Adam(lambda step: 0.1 * 0.999**step)
for model in (subsampled, sliced):
    svi = SVI(model, AutoNormal(model), adam, Trace_ELBO())
    result = svi.run(jax.random.key(0), 4000, progress_bar=False)
    spread = result.params["mu_auto_scale"]
    loss = result.losses[-100:].mean()
    print(f"{model.__name__:11} spread of mu {spread:.3f}", end=", ")
    print(f"loss {loss:.0f}")
