# Give all lanes the same parameters, and look at the spread of each
# draw over the lanes. Where it is 0, the lanes share their noise.
import jax
import jax.numpy as jnp


def replicate(keys, rate):
    in_bed = jax.random.poisson(keys["count"], rate)
    return in_bed, 1 + 0.1 * jax.random.normal(keys["recall"])


key = jax.random.key(0)
keys = {"count": jax.random.split(key, 1000), "recall": key}
same_rate = jnp.full(1000, 298.0)  # (lane,)

in_axes = ({"count": 0, "recall": None}, 0)
in_bed, recall = jax.vmap(replicate, in_axes)(keys, same_rate)
print("in_bed varies:", in_bed.max() > in_bed.min())
print("recall varies:", recall.max() > recall.min())
