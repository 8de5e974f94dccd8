# A latent AR(2) and its forecast: the carry is the last two values, and
# the noise is drawn ahead for all years, the future ones too.
from functools import partial

import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive, init_to_median

lynx = """269 321 585 871 1475 2821 3928 5943 4950 2577 523 98 184 279
409 2285 2685 3409 1824 409 151 45 68 213 546 1033 2129 2536 957 361
377 225 360 731 1638 2725 2871 2119 684 299"""  # 1821 to 1860
log_lynx = np.log10(np.array(lynx.split(), float))


def step(phi1, phi2, last, shock):
    x = phi1 * last[0] + phi2 * last[1] + shock
    return (x, last[0]), x


def model(years, log_lynx=None):
    phi1 = numpyro.sample("phi1", dist.Normal(1, 0.5))
    phi2 = numpyro.sample("phi2", dist.Normal(-0.5, 0.3))
    sd = numpyro.sample("sd", dist.LogNormal(-1.5, 0.5))
    with numpyro.plate("year", years):
        z = numpyro.sample("z", dist.Normal(0, 1))
    _, x = jax.lax.scan(partial(step, phi1, phi2), (-0.4, -0.6), sd * z)
    known = years if log_lynx is None else len(log_lynx)
    law = dist.Normal(2.9 + x[:known], 0.1)
    numpyro.sample("seen", law, obs=log_lynx)


kernel = NUTS(model, init_strategy=init_to_median)
mcmc = MCMC(kernel, num_warmup=300, num_samples=300, progress_bar=False)
mcmc.run(jax.random.key(0), 55, log_lynx)
draws = mcmc.get_samples()
new = Predictive(model, draws)(jax.random.key(1), 55)
print(draws["z"].shape, new["seen"].shape)  # (draw, year)
print(f"{draws['phi1'].mean():.1f} {draws['phi2'].mean():.1f}")
