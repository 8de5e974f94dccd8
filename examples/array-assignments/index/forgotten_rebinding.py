# Without an assignment the update is lost, and no error says so. A
# function must also return the new array, and its caller name it.
import jax.numpy as jnp


def forgetful(in_bed):
    in_bed.at[2].set(27)  # lost
    return in_bed


def correct(in_bed):
    in_bed = in_bed.at[2].set(27)
    return in_bed


in_bed = jnp.array([3, 8, 26])
print(forgetful(in_bed))

correct(in_bed)  # lost as well
print(in_bed)

in_bed = correct(in_bed)
print(in_bed)
