# obs_mask samples a value for every entry, also for the seen ones. The
# density does not depend on those, so NUTS takes its longest paths.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = np.array([28.0, 0, -3, 7, 0, 1, 18, 12])  # 0 where missing
error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])
missing = np.array([1, 4])
seen = np.array([0, 2, 3, 5, 6, 7])
is_seen = np.isin(np.arange(8), seen)


def obs_mask():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    law = dist.Normal(mu, error)
    with numpyro.plate("school", 8):
        numpyro.sample("effect", law, obs=effect, obs_mask=is_seen)


def own_site():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("missing", 2):
        numpyro.sample("lost", dist.Normal(mu, error[missing]))
    with numpyro.plate("seen", 6):
        law = dist.Normal(mu, error[seen])
        numpyro.sample("effect", law, obs=effect[seen])


size = {"num_warmup": 300, "num_samples": 300, "progress_bar": False}
for model in (obs_mask, own_site):
    mcmc = MCMC(NUTS(model), **size)
    mcmc.run(jax.random.key(0), extra_fields=("num_steps",))
    steps = mcmc.get_extra_fields()["num_steps"]
    print(f"{model.__name__}: {int(np.median(steps))} steps a draw")
    for name, draws in mcmc.get_samples().items():
        most = np.abs(draws).max()
        print(f"  {name} {draws.shape} up to {most:.0e}")
