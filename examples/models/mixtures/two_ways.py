# A mixture without a discrete site: logsumexp over the components, by
# hand or by MixtureSameFamily. The densities are equal.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

minutes = [3.6, 1.8, 3.33, 2.28, 4.53, 2.88, 4.7, 3.6, 1.95, 4.35]
minutes = jnp.array([*minutes, 1.83, 3.92, 4.2, 1.75, 4.7, 2.17])


def components():
    share = numpyro.sample("share", dist.Dirichlet(jnp.ones(2)))
    prior = dist.Normal(jnp.array([2, 4.5]), 1).to_event(1)
    mean = numpyro.sample("mean", prior)
    return share, dist.Normal(mean, 0.4)


def by_hand():
    share, each = components()
    log_p = jnp.log(share) + each.log_prob(minutes[:, None])
    numpyro.factor("minutes", jax.nn.logsumexp(log_p, axis=1).sum())


def by_distribution():
    share, each = components()
    law = dist.MixtureSameFamily(dist.Categorical(share), each)
    with numpyro.plate("eruption", len(minutes)):
        numpyro.sample("minutes", law, obs=minutes)


values = {"share": jnp.array([0.4, 0.6]), "mean": jnp.array([2, 4.3])}
for model in (by_hand, by_distribution):
    print(model.__name__, log_density(model, (), {}, values)[0])
