# A guide written by hand samples each latent site of the model under
# its name, from a distribution with the same support as the prior.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.distributions import constraints
from numpyro.infer import SVI, Trace_ELBO


def model(hits):
    chance = numpyro.sample("chance", dist.Beta(2, 5))
    numpyro.sample("hits", dist.Binomial(45, chance), obs=hits)


def guide(hits):
    positive = constraints.positive
    a = numpyro.param("a", 10.0, constraint=positive)
    b = numpyro.param("b", 10.0, constraint=positive)
    numpyro.sample("chance", dist.Beta(a, b))


@jax.jit
def fit(key):
    adam = numpyro.optim.Adam(lambda step: 0.2 * 0.999**step)
    svi = SVI(model, guide, adam, Trace_ELBO())
    return svi.run(key, 8000, 18, progress_bar=False)


result = fit(jax.random.key(0))
a, b = result.params["a"], result.params["b"]
print(f"guide: Beta({a:.1f}, {b:.1f}), exact: Beta(20, 32)")
print(f"loss: {result.losses[-100:].mean():.3f}")
print(f"spread of the loss: {result.losses[-100:].std():.3f}")
