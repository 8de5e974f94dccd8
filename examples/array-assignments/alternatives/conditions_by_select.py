# NumPy's later assignment wins. jnp.select takes the first condition
# that holds, so the list runs the other way. Limits are clip's job.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def triage(in_bed):
    conditions = [in_bed > 200, in_bed > 50]
    stage = jnp.select(conditions, [2, 1], default=0)
    return stage, jnp.clip(in_bed, 10, 250)


in_bed = np.array([3, 8, 26, 76, 225, 298, 258])  # (day,)
stage, limited = np.zeros_like(in_bed), in_bed.copy()
stage[in_bed > 50] = 1
stage[in_bed > 200] = 2
limited[in_bed < 10] = 10
limited[in_bed > 250] = 250

by_at = jnp.zeros(7, int).at[in_bed > 50].set(1)
by_at = by_at.at[in_bed > 200].set(2)

by_select, by_clip = triage(in_bed)
assert (by_select == stage).all() and (by_select == by_at).all()
assert (by_clip == limited).all()
print(by_select)
print(by_clip)
