# Several conditions: jnp.select takes the first one that holds, so the
# narrowest comes first. Limits are clip's job.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def triage(in_bed):
    conditions = [in_bed > 200, in_bed > 50]
    stage = jnp.select(conditions, [2, 1], default=0)
    return stage, jnp.clip(in_bed, 10, 250)


in_bed = np.array([3, 8, 26, 76, 225, 298, 258])  # (day,)
stage, limited = triage(in_bed)
print(stage)
print(limited)

# Check: NumPy's assignments. There the last one wins.
by_numpy = np.zeros_like(in_bed)
by_numpy[in_bed > 50] = 1
by_numpy[in_bed > 200] = 2
assert jnp.array_equal(stage, by_numpy)
assert jnp.array_equal(limited, in_bed.clip(10, 250))
by_at = jnp.zeros(7, int).at[in_bed > 50].set(1)
assert jnp.array_equal(stage, by_at.at[in_bed > 200].set(2))
