# The update must get a name in the function, and the result must get a
# name from the caller. Both can be forgotten, and nothing raises.
import jax.numpy as jnp


def forgetful(in_bed):
    in_bed.at[2].set(27)  # wrong: the new array has no name
    return in_bed


def correct(in_bed):
    in_bed = in_bed.at[2].set(27)
    return in_bed


in_bed = jnp.array([3, 8, 26])
print("lost in the function:", forgetful(in_bed))

correct(in_bed)  # wrong: the result has no name
print("lost by the caller:  ", in_bed)

in_bed = correct(in_bed)
print("right:               ", in_bed)
