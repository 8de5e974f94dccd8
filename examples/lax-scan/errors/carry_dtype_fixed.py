# Start with the dtype that the step returns.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)


def smooth(level, count):
    level = 0.7 * level + 0.3 * count
    return level, level


start = in_bed[0].astype(float)
level, levels = jax.lax.scan(smooth, start, in_bed[1:])
print(levels)

# Check: the same by a loop or by hand
by_loop = 3.0
for count in [8, 26, 76, 225]:
    by_loop = 0.7 * by_loop + 0.3 * count

assert jnp.allclose(level, by_loop, rtol=1e-4)
