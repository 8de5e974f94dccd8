# A sample whose prior depends on the carry: in a prior draw it repeats
# the same noise, and NUTS raises an error.
# raises: UnexpectedTracerError
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import initialize_model


def model():
    def step(level, _):
        level = numpyro.sample("level", dist.Normal(level, 1))
        return level, level
    _, levels = jax.lax.scan(step, 0.0, length=4)
    numpyro.deterministic("levels", levels)


sites = trace(seed(model, jax.random.key(0))).get_trace()
print("levels:", sites["levels"]["value"].round(1))
initialize_model(jax.random.key(0), model)  # what NUTS calls first
