# Other shapes of nested scans: NUTS cannot start if the inner scan is
# the longer one. Otherwise some levels miss their prior and their data.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import initialize_model

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def day(level, y):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


def nested(blocks):  # (block, day)
    scan(lambda level, ys: scan(day, level, ys), 1.0, blocks)


@jax.jit
def first_slopes(blocks):  # of the density, where NUTS begins
    key = jax.random.key(0)
    ready = initialize_model(key, nested, model_args=(blocks,))
    return ready.param_info.z_grad["level"]  # (block, day)


for shape in ((2, 7), (7, 2)):
    blocks = jnp.log(jnp.array(in_bed)).reshape(shape)
    try:
        slopes = first_slopes(blocks)
        print(shape, "levels without a slope:", (slopes == 0).sum())
    except RuntimeError as error:
        print(shape, str(error)[:60])
