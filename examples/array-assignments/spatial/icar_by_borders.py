# An ICAR prior needs only the list of borders: the difference of the
# levels across each border, squared.
# varies: the draws, with the processor
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

# ME 0, NH 1, VT 2, MA 3, RI 4, CT 5
a = np.array([0, 1, 1, 2, 3, 3, 4])  # (border,)
b = np.array([1, 2, 3, 3, 4, 5, 5])
y = np.array([-1.2, np.nan, -0.4, 0.3, 1.1, 0.8])  # (state,)
seen = np.flatnonzero(~np.isnan(y))


def model():
    zero_sum = dist.constraints.zero_sum(1)
    flat = dist.ImproperUniform(zero_sum, (), event_shape=(6,))
    phi = numpyro.sample("phi", flat)  # (state,)
    across = phi[a] - phi[b]  # (border,)
    numpyro.factor("icar", -0.5 * (across**2).sum())
    spread = numpyro.sample("spread", dist.HalfNormal(1.0))
    middle = numpyro.sample("middle", dist.Normal(0, 1))
    level = numpyro.deterministic("level", middle + spread * phi)
    numpyro.sample("y", dist.Normal(level[seen], 0.3), obs=y[seen])


@jax.jit
def posterior(key):
    mcmc = MCMC(
        NUTS(model), num_warmup=500, num_samples=500, progress_bar=False
    )
    mcmc.run(key)
    return mcmc.get_samples()["level"]


level = np.asarray(posterior(jax.random.key(0)))  # (draw, state)
print(level.mean(axis=0).round(1))
