# With precise data about each group the centered form is the better
# one. Printed: how many steps NUTS needs for a draw.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam
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
@jax.vmap
def steps_per_draw(error):
    steps = []
    for centering in 1.0, 0.0:
        config = {"theta": LocScaleReparam(centering)}
        kernel = NUTS(reparam(model, config=config))
        mcmc = MCMC(kernel, **length, progress_bar=False)
        mcmc.run(jax.random.key(0), error, extra_fields=["num_steps"])
        steps.append(mcmc.get_extra_fields()["num_steps"].mean())
    return steps


centered, noncentered = steps_per_draw(jnp.stack([error, error / 100]))
for i, data in enumerate(["as they are", "100 times more precise"]):
    print(f"{data:22} centered {centered[i]:4.0f}", end=", ")
    print(f"non-centered {noncentered[i]:4.0f}")
