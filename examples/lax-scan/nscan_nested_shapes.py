# Longer inside than outside, a nested scan raises. Else NUTS runs, and
# here most levels meet neither prior nor data.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(level, seen):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3), obs=seen)
    return level, None


def nested(blocks):  # (block, day)
    scan(lambda level, seen: scan(next_day, level, seen), 1.0, blocks)


for shape in ((2, 7), (7, 2)):
    blocks = jnp.log(jnp.array(in_bed)).reshape(shape)
    size = {"num_warmup": 300, "num_samples": 300}
    mcmc = MCMC(NUTS(nested), **size, progress_bar=False)
    try:
        mcmc.run(jax.random.key(0), blocks, extra_fields=("diverging",))
    except RuntimeError as error:
        print(shape, str(error)[:60])
        continue
    largest = jnp.abs(mcmc.get_samples()["level"]).max(axis=0)
    diverging = mcmc.get_extra_fields()["diverging"]
    print(shape, "divergences:", diverging.sum())
    print("levels beyond 1000, of 14:", (largest > 1000).sum())
