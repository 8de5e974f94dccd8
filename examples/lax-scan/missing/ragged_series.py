# Series of different lengths: pad them to one length, map the scan over
# them, and keep the carry past the end of each series.
import jax
import jax.numpy as jnp
import numpy as np

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
series = [in_bed[:5], in_bed[:9], in_bed]  # as known on three days
length = np.array([len(y) for y in series])
padded = np.zeros((3, 14))
for row, y in zip(padded, series, strict=True):
    row[: len(y)] = y


def smooth(y, length):  # of one series
    def step(level, x):
        count, inside = x
        new = level + 0.5 * (count - level)
        level = jnp.where(inside, new, level)
        return level, level
    inside = jnp.arange(len(y)) < length
    return jax.lax.scan(step, 3.0, (y, inside))


final, level = jax.jit(jax.vmap(smooth))(padded, length)
print("final carry", *(f"{value:.2f}" for value in final))
print("level 3 to 6", *(f"{value:.2f}" for value in level[0, 3:7]))

# Check: each series alone, without padding.
for i, y in enumerate(series):
    alone, _ = smooth(jnp.array(y, float), len(y))
    assert jnp.allclose(final[i], alone)
