# Series that start late, end early or have gaps: scan all of them over
# all times, and let a NumPy mask pick what is compared with data.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

girth = "58 69 nan 62 87 nan nan 112 115 156 108 nan 120 172 115 nan"
girth = np.array(girth.split(), float).reshape(4, 4)  # (time, tree)
seen = ~np.isnan(girth)
gap = np.array([366.0, 180, 340, 227])


def grow(limit, size, gap):
    size = limit / (1 + (limit / size - 1) * jnp.exp(-0.003 * gap))
    return size, size


def model(way):
    with numpyro.plate("tree", 4):
        limit = numpyro.sample("limit", dist.Normal(200, 50))
    start = jnp.full(4, 31.0)
    _, size = jax.lax.scan(partial(grow, limit), start, gap)
    if way == "index":
        law = dist.Normal(size[seen], 8)
        data = girth[seen]
    else:
        law = dist.Normal(size, 8).mask(seen)
        data = np.nan_to_num(girth)  # 0 in the gaps, then masked
    numpyro.sample("girth", law, obs=data)


values = {"limit": jnp.array([150.0, 220, 145, 230])}
for way in ("index", "mask"):
    print(way, log_density(model, (way,), {}, values)[0])
