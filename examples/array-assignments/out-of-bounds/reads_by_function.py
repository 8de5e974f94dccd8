# The indices 7, -10 and -1 on five days, read by four functions. Those
# that fill give NaN for floats, and an extreme value for integers.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # (day,)
i = jnp.array([7, -10, -1])

print("x[i]             ", in_bed[i])
print("take             ", jnp.take(in_bed, i))
print("take_along_axis  ", jnp.take_along_axis(in_bed, i, axis=0))
print("take, mode='clip'", jnp.take(in_bed, i, mode="clip"))
print("take, mode='wrap'", jnp.take(in_bed, i, mode="wrap"))

for dtype in "int32", "uint8", "bool":
    print(dtype, jnp.take(jnp.zeros(5, dtype), 7))

# Check: dynamic_index_in_dim clamps as brackets do.
for j, expected in zip(i, in_bed[i], strict=True):
    assert jax.lax.dynamic_index_in_dim(in_bed, j)[0] == expected
