# varies: times
# With a progress bar svi.run is a Python loop over one compiled step,
# and without it a scan. Under jit the scan is compiled only once.
import contextlib
import io
import time
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])
runs = []


def model(effect):
    runs.append("the Python code of the model ran")
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


adam = numpyro.optim.Adam(0.05)
svi = SVI(model, AutoNormal(model), adam, Trace_ELBO())
key = jax.random.key(0)
with_bar = partial(svi.run, key, 5000, effect)
without = partial(with_bar, progress_bar=False)
for run in (with_bar, without, jax.jit(without)):
    with contextlib.redirect_stderr(io.StringIO()):
        run()
        runs.clear()
        start = time.perf_counter()
        jax.block_until_ready(run().losses)
        seconds = time.perf_counter() - start
    print(f"{seconds:.3f} s, the model ran {len(runs)} times")
