# Two reports for ward 2: 26, then 8. Which one set keeps is not
# specified. Find the last report of each ward first, with max.
import jax
import jax.numpy as jnp

ward = jnp.array([2, 0, 2])  # (report,)
in_bed = jnp.array([26, 3, 8])  # (report,)
before = jnp.full(4, -1)  # (ward,), -1: no report


@jax.jit
def set_last(x, index, value):
    order = jnp.arange(len(index))
    last = jnp.full(len(x), -1).at[index].max(order)
    return jnp.where(last >= 0, value[last], x)


print("the last:   ", set_last(before, ward, in_bed))
print("the largest:", before.at[ward].max(in_bed))

# Check: the loop, in which the last report wins.
unsure = before.at[ward].set(in_bed)
assert unsure[2] in (26, 8)
looped = list(before)
for i, v in zip(ward, in_bed, strict=True):
    looped[i] = v

assert jnp.array_equal(
    set_last(before, ward, in_bed), jnp.array(looped)
)
