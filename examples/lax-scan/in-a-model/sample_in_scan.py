# A numpyro.sample in the step of a lax.scan is one number for all the
# days, in silence; where its prior needs the carry, NUTS raises.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import initialize_model

key = jax.random.key(0)


def add_noise(level, _):
    z = numpyro.sample("z", dist.Normal(0, 1))
    return level + z, z


def draw_level(level, _):
    level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


def model(step):
    _, drawn = jax.lax.scan(lambda c, x: step(c, x), 0.0, length=4)
    numpyro.deterministic("drawn", drawn)


for step in (add_noise, draw_level):
    sites = trace(seed(model, key)).get_trace(step)
    print(step.__name__, sites["drawn"]["value"].round(1))
    try:
        start = initialize_model(key, model, model_args=(step,))
        print("NUTS sees", jax.tree.map(jnp.shape, start.param_info.z))
    except jax.errors.UnexpectedTracerError as error:
        print(type(error).__name__, str(error).split(".")[0])
