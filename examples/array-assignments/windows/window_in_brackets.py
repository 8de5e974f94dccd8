# jax.ds(start, size) writes a window in brackets, for a read and for an
# update. The start may be traced. At the end of the array a read moves
# the window, and an update is dropped.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)


@jax.jit
def read_three(in_bed, start):
    return in_bed[jax.ds(start, 3)]


@jax.jit
def clear_three(in_bed, start):
    return in_bed.at[jax.ds(start, 3)].set(0)


print("read from 1: ", read_three(in_bed, 1))
print("clear from 1:", clear_three(in_bed, 1))
print("read from 4: ", read_three(in_bed, 4))
print("literal 4:   ", in_bed[jax.ds(4, 3)])
print("clear from 4:", clear_three(in_bed, 4))
