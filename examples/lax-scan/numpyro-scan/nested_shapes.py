# A nested scan raises if it is longer inside than outside. If not, NUTS
# starts, and levels can miss prior and data: their slope is 0.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import initialize_model

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(level, seen):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3), obs=seen)
    return level, None


def nested(blocks):  # (block, day)
    scan(lambda level, seen: scan(next_day, level, seen), 1.0, blocks)


@jax.jit
def first_slopes(blocks):  # of the density, where NUTS begins
    key = jax.random.key(0)
    ready = initialize_model(key, nested, model_args=(blocks,))
    return ready.param_info.z_grad["level"]  # (block, day)


for shape in ((2, 7), (7, 2)):
    blocks = jnp.log(jnp.array(in_bed)).reshape(shape)
    try:
        slopes = first_slopes(blocks)
    except RuntimeError as error:
        print(shape, str(error)[:60])
        continue
    print(shape, "levels of 14 without slope:", (slopes == 0).sum())
