# The dtype that each verb returns when given the integer 2: that of
# the array, except that divide makes integers float32.
import jax.numpy as jnp

verbs = "set add subtract multiply divide power min max apply get"


def update(in_bed, verb):
    place = in_bed.at[1]
    if verb == "get":
        return place.get()
    if verb == "apply":
        return place.apply(jnp.negative)
    return getattr(place, verb)(2)


dtypes = ["int8", "uint8", "int32", "float16", "float32"]
print(f"{'array:':9}", *[f"{dtype:7}" for dtype in dtypes])
for verb in verbs.split():
    arrays = [jnp.array([3, 8, 26], dtype) for dtype in dtypes]
    returned = [update(in_bed, verb).dtype.name for in_bed in arrays]
    print(f"{verb:9}", *[f"{name:7}" for name in returned])
