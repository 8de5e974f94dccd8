# Fill the padding with one number, then with another. No result may
# change.
import jax
import jax.numpy as jnp
import numpy as np


def moved_lanes(function, padded, lengths):
    real = jnp.arange(padded.shape[1]) < lengths[:, None]
    fills = [jnp.where(real, padded, fill) for fill in (0.0, 99.0)]
    low, high = [jax.vmap(function)(fill, lengths) for fill in fills]
    same = np.isclose(low, high).reshape(len(lengths), -1).all(axis=1)
    return np.flatnonzero(~same)


def over_all(in_bed, days):
    return in_bed.mean()


def over_days(in_bed, days):
    return in_bed.sum() / days  # right only if 0 fills


def fixed(in_bed, days):
    return in_bed.mean(where=jnp.arange(len(in_bed)) < days)


padded = jnp.array([[3.0, 8, 26], [76, 0, 0], [225, 298, 0]])
lengths = jnp.array([3, 1, 2])
for function in over_all, over_days, fixed:
    print(function.__name__, moved_lanes(function, padded, lengths))
