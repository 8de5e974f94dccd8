# A guide remembers the starting values of its first call. Restarts
# that share a guide all begin at the same place.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal


def model():
    numpyro.sample("period", dist.Uniform(3, 9))


def start(guide, key):
    svi = SVI(model, guide, numpyro.optim.Adam(0.03), Trace_ELBO())
    params = svi.get_params(svi.init(key))
    return guide.median(params)["period"]


keys = jax.random.split(jax.random.key(0), 4)
shared = AutoNormal(model)
start(shared, jax.random.key(1))  # any earlier use of the guide
print("shared:", jax.vmap(lambda key: start(shared, key))(keys))
own = jax.vmap(lambda key: start(AutoNormal(model), key))(keys)
print("its own:", own)
