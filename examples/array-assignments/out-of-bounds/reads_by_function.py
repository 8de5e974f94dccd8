# Three indices, six ways to read: square brackets clamp, take and
# take_along_axis fill, dynamic_index_in_dim clamps.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # (day,)
reads = {
    "x[i]": lambda x, i: x[i],
    "take": jnp.take,
    "take_along_axis": lambda x, i: jnp.take_along_axis(
        x, jnp.array([i]), 0
    )[0],
    "dynamic_index_in_dim": lambda x, i: jax.lax.dynamic_index_in_dim(
        x, i, keepdims=False
    ),
    "take, mode='clip'": lambda x, i: jnp.take(x, i, mode="clip"),
    "take, mode='wrap'": lambda x, i: jnp.take(x, i, mode="wrap"),
}
print(f"{'':20} {7:>6} {-10:>6} {-1:>6}")

for name, read in reads.items():
    row = [f"{read(in_bed, i):6.1f}" for i in (7, -10, -1)]
    print(f"{name:20}", *row)

print("what take gives instead of NaN:")
for dtype in "int32", "uint8", "bool":
    print(f"{dtype:20}", jnp.take(jnp.zeros(5, dtype), 7))
