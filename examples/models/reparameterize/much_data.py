# With precise data about each group the centered form is better.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS
from numpyro.infer.reparam import LocScaleReparam

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
length = {"num_warmup": 500, "num_samples": 300}
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(error):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, tau))
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


@jax.jit
def steps_per_draw(error):
    steps = []
    for centering in 1.0, 0.0:
        config = {"theta": LocScaleReparam(centering)}
        kernel = NUTS(numpyro.handlers.reparam(model, config=config))
        mcmc = MCMC(kernel, **length, progress_bar=False)
        mcmc.run(jax.random.key(0), error, extra_fields=["num_steps"])
        steps.append(mcmc.get_extra_fields()["num_steps"].mean())
    return steps


for divisor in 1, 100:
    centered, noncentered = steps_per_draw(error / divisor)
    better = "centered" if centered < noncentered else "non-centered"
    print(f"errors / {divisor:<3}  {better} needs fewer steps")

# Check: with precise data the other form needs ten times as many.
assert noncentered > 10 * centered
