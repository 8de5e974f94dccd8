# Many series at once, in three ways: all of them are one scan over the
# days, and only the axes of the result differ.
import jax
import jax.numpy as jnp


def smooth(level, count):
    level = 0.5 * level + 0.5 * count
    return level, level


def one_series(counts):  # (day,)
    return jax.lax.scan(smooth, 0.0, counts)[1]


def wide_carry(counts):  # (day, ward)
    return jax.lax.scan(smooth, jnp.zeros(2), counts)[1]


def vmap_in_step(counts):  # (day, ward)
    return jax.lax.scan(jax.vmap(smooth), jnp.zeros(2), counts)[1]


counts = jnp.array([[3.0, 8, 26, 76, 225], [1, 4, 9, 30, 82]])
by_vmap = jax.vmap(one_series)(counts)  # (ward, day)
wide = wide_carry(counts.T)  # (day, ward)
inside = vmap_in_step(counts.T)  # (day, ward)
print("vmap of scan:", by_vmap.shape)
print("wide carry:  ", wide.shape)
print("scan of vmap:", inside.shape)

# Check:
assert jnp.allclose(by_vmap.T, wide) and jnp.allclose(wide, inside)
