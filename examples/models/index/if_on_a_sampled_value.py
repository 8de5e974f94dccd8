# An if on a sampled value works while values are real numbers, as in a
# prior draw, and raises as soon as the model is compiled.
# raises: TracerBoolConversionError
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed
from numpyro.infer.util import log_density


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    scale = 1.0 if mu > 0 else 2.0
    numpyro.sample("effect", dist.Normal(mu, scale), obs=8.0)


seed(model, rng_seed=0)()
print("a prior draw works")

jax.jit(lambda mu: log_density(model, (), {}, {"mu": mu})[0])(4.0)
