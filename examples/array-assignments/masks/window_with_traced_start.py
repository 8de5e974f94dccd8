# A window may start at a traced index if its size is fixed. Add
# jnp.arange(size) to the start, or let dynamic_slice do so.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def halve(in_bed, start):
    days = start + jnp.arange(3)
    return in_bed.at[days].set(in_bed[days] // 2)


@jax.jit
def halve_slice(in_bed, start):
    window = jax.lax.dynamic_slice(in_bed, (start,), (3,))
    update = window // 2
    return jax.lax.dynamic_update_slice(in_bed, update, (start,))


in_bed = np.array([3, 8, 26, 76, 225, 298])  # (day,)
by_numpy = in_bed.copy()
by_numpy[1:4] //= 2

assert (halve(jnp.array(in_bed), 1) == by_numpy).all()
assert (halve_slice(jnp.array(in_bed), 1) == by_numpy).all()
print(halve(jnp.array(in_bed), 1))
print(halve(jnp.array(in_bed), 5))
print(halve_slice(jnp.array(in_bed), 5))
