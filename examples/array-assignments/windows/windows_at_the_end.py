# A window of three days from day 4 of six does not fit. What is read
# and written depends on how the window is written.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0, 298.0])  # (day,)
start = 4
zeros = jnp.zeros(3)
days = start + jnp.arange(3)


@jax.jit
def read_slice(in_bed, start):
    return jax.lax.dynamic_slice(in_bed, (start,), (3,))


@jax.jit
def write_slice(in_bed, start):
    return jax.lax.dynamic_update_slice(in_bed, zeros, (start,))


print("index, read:           ", in_bed[days])
print("index, read with fill: ", in_bed.at[days].get(mode="fill"))
print("dynamic_slice:         ", read_slice(in_bed, start))
print("index, write:          ", in_bed.at[days].set(0))
print("dynamic_update_slice:  ", write_slice(in_bed, start))
