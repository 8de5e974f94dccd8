# Data of shape (n, 1) against a mean of shape (n,) give n * n terms,
# and without a plate nothing complains. The slope is gone.
# varies: the draws, with the processor
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

weight = jnp.array(
    [2.62, 2.32, 3.44, 3.57, 3.19, 4.07, 5.25, 2.2, 1.62]
)
mileage = jnp.array(
    [21.0, 22.8, 18.7, 14.3, 24.4, 16.4, 10.4, 32.4, 30.4]
)


def model(mileage):
    base = numpyro.sample("base", dist.Normal(20, 20))
    slope = numpyro.sample("slope", dist.Normal(0, 20))
    noise = numpyro.sample("noise", dist.HalfNormal(10))
    mean = base + slope * (weight - 3)
    numpyro.sample("mileage", dist.Normal(mean, noise), obs=mileage)


@jax.jit  # optional: it compiles faster
def fit(mileage):
    mcmc = MCMC(
        NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
    )
    mcmc.run(jax.random.key(0), mileage)
    return mcmc.get_samples()


column = mileage[:, None]  # what table[["mileage"]] gives in pandas
for name, data in {"(9,)  ": mileage, "(9, 1)": column}.items():
    draws = fit(data)
    slope, noise = draws["slope"], draws["noise"]
    line = f"{name} slope {slope.mean():5.1f} ± {slope.std():.1f}"
    print(line, f"  noise {noise.mean():.1f}")
