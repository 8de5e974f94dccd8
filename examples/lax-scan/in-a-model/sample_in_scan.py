# A numpyro.sample in the step of a lax.scan is one number for all days.
# No error is raised: the model has one unknown where it needs four.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace


def model():
    def step(level, _):
        move = numpyro.sample("move", dist.Normal(0, 1))
        return level + move, level + move
    _, levels = jax.lax.scan(step, 0.0, length=4)
    numpyro.deterministic("levels", levels)


sites = trace(seed(model, jax.random.key(0))).get_trace()
print("shape of move:", sites["move"]["value"].shape)
print("levels:", sites["levels"]["value"].round(1))
