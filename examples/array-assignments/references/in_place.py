# A ref is assigned to like a NumPy array, also under jit, and every
# name of it sees the change. in_bed[...] reads it, as an array.
import jax
import jax.numpy as jnp


@jax.jit
def one_more(ref, day):
    ref[day] += 1


in_bed = jax.new_ref(jnp.array([3, 8, 26]))
second_name = in_bed
as_reported = in_bed[...]
address = in_bed.unsafe_buffer_pointer()

in_bed[2] = 27
one_more(in_bed, 0)
print(second_name)
print(as_reported)
print("same memory:", in_bed.unsafe_buffer_pointer() == address)

final = jax.freeze(in_bed)  # an array again
print(final)
