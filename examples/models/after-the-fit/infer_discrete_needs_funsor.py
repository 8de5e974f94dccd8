# infer_discrete=True draws discrete sites given the data, and needs the
# package funsor. Without it, Predictive raises.
# raises: ImportError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(hits):
    skill = numpyro.sample("skill", dist.Beta(4, 8).expand([2]))
    with numpyro.plate("player", len(hits)):
        group = numpyro.sample("group", dist.Bernoulli(0.5))
        chance = skill[group]
        numpyro.sample("hits", dist.Binomial(45, chance), obs=hits)


hits = jnp.array([18, 17, 16, 15, 14, 14, 13, 12, 11])
skill = jnp.array([[0.25, 0.35], [0.2, 0.36]])  # (draw, group)
predict = Predictive(model, {"skill": skill}, infer_discrete=True)
predict(jax.random.key(0), hits)
