# Only a patient who is treated can respond. Sample `responds` in any
# case, and let `where` choose. For NUTS sum the cases: a mixture.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def simulate():
    treated = numpyro.sample("treated", dist.Bernoulli(0.9))
    responds = numpyro.sample("responds", dist.Bernoulli(0.8))
    mean = jnp.where(treated == 1, 7 - 3 * responds, 9)
    numpyro.sample("days", dist.Normal(mean, 1))


def summed(days):
    share = jnp.array([0.1, 0.9 * 0.2, 0.9 * 0.8])
    mean = jnp.array([9, 7, 4])
    which = dist.Categorical(share)
    law = dist.MixtureSameFamily(which, dist.Normal(mean, 1))
    numpyro.sample("days", law, obs=days)


key = jax.random.key(0)
for model, args in ((simulate, ()), (summed, (None,))):
    days = Predictive(model, num_samples=4000)(key, *args)["days"]
    print(f"{model.__name__:8} {days.mean():.2f} ± {days.std():.2f}")
