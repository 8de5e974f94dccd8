# Seconds for three data sets of the same shape, one MCMC object each.
# With the progress bar on and `jit_model_args`, it compiles once.
# varies: times
import io
import time
from contextlib import redirect_stderr

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", len(effect)):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


y = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
for as_arguments in (False, True):
    options = {"num_warmup": 50, "num_samples": 50}
    mcmc = MCMC(NUTS(model), jit_model_args=as_arguments, **options)
    seconds = []
    for effect in (y, y + 1):
        start = time.perf_counter()
        with redirect_stderr(io.StringIO()):  # hides the bar
            mcmc.run(jax.random.key(0), effect)
        seconds.append(f"{time.perf_counter() - start:.2f}")
    print(f"jit_model_args={as_arguments!s:5}", *seconds)
