# raises: UnexpectedTracerError
# A sample inside jax.lax.scan cannot be fitted: its site is noted in
# a step, and outside the step that value does not exist.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def model():
    def next_day(level, y):
        level = numpyro.sample("level", dist.Normal(level, 0.6))
        numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
        return level, None
    jax.lax.scan(next_day, 1.0, log_count)


adam = numpyro.optim.Adam(0.02)
svi = SVI(model, AutoNormal(model), adam, Trace_ELBO())
svi.run(jax.random.key(0), 1000, progress_bar=False)
