# Three late reports, from the last of five days on. The block is moved
# back until it fits, so three other days are overwritten.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
late = jnp.array([258, 233, 189])
start = 4

print("wrong:", jax.lax.dynamic_update_slice(in_bed, late, (start,)))

days = start + jnp.arange(3)  # 4, 5, 6
print("right:", in_bed.at[days].set(late, mode="drop"))

# Check: dynamic_slice reads by the same rule, from day 2.
read = jax.lax.dynamic_slice(in_bed, (start,), (3,))
assert jnp.array_equal(read, in_bed[2:])
