# Steps that are known to be skipped need no condition: take them out of
# the sequence with NumPy, before the scan.
import jax
import numpy as np

in_bed = np.array([3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29])
is_school_day = np.arange(12) % 7 < 5


@jax.jit
def smooth(in_bed):
    def step(level, count):
        level = level + 0.5 * (count - level)
        return level, level
    return jax.lax.scan(step, 3.0, in_bed)[1]


days = np.flatnonzero(is_school_day)
level = np.full(12, np.nan)
level[days] = smooth(in_bed[days])
print(level.round(1))
