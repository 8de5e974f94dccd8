# Each axis is one plate object with a name, a size and a dim of its
# own. It is made once and used wherever the axis occurs.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model():
    site = numpyro.plate("site", 3, dim=-1)
    week = numpyro.plate("week", 4, dim=-2)
    ward = numpyro.plate("ward", 2, dim=-3)
    with ward, site:
        numpyro.sample("rate", dist.Exponential(1))
    with ward, week, site:
        numpyro.sample("shift", dist.Normal(0, 1))


mcmc = MCMC(
    NUTS(model), num_warmup=10, num_samples=10, progress_bar=False
)
mcmc.run(jax.random.key(0))
for name, draws in mcmc.get_samples().items():
    print(name, draws.shape)
