# The first of six departments is the baseline: its effect is fixed at
# 0, and .at puts the five sampled effects after it.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

men = [512, 353, 120, 138, 53, 22]  # admitted, departments A to F
women = [89, 17, 202, 131, 94, 24]
admitted = np.array(men + women)  # (row,)
applied = np.array([825, 560, 325, 417, 191, 373])
applied = np.append(applied, [108, 25, 593, 375, 393, 341])
female, department = np.divmod(np.arange(12), 6)  # (row,)


def model():
    level = numpyro.sample("level", dist.Normal(0, 2))
    gap = numpyro.sample("gap", dist.Normal(0, 1))
    with numpyro.plate("others", 5):
        free = numpyro.sample("free", dist.Normal(0, 2))  # (5,)
    effect = jnp.zeros(6).at[1:].set(free)  # (department,)
    numpyro.deterministic("effect", effect)
    logits = level + effect[department] + gap * female
    likelihood = dist.Binomial(applied, logits=logits)
    numpyro.sample("admitted", likelihood, obs=admitted)


@jax.jit
def posterior(key):
    mcmc = MCMC(
        NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
    )
    mcmc.run(key)
    return mcmc.get_samples()["effect"]


effect = np.asarray(posterior(jax.random.key(0)))  # (draw, 6)
print(effect.shape, effect.mean(axis=0).round(1))
