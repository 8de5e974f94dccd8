# A scan may write to a ref from outside of the step. It may also run
# over a ref: then each step gets one row of it, to read and to write.
import jax
import jax.numpy as jnp


@jax.jit
def running_total(beds):  # (day, ward)
    table = jax.new_ref(beds)
    largest = jax.new_ref(0)
    def step(total, row):
        row[...] += total  # the rows before this one
        largest[...] = jnp.maximum(largest[...], row[...].max())
        return row[...], None
    jax.lax.scan(step, jnp.zeros(2, int), table)
    return table[...], largest[...]


beds = jnp.array([[3, 0], [8, 2], [26, 5]])
total, largest = running_total(beds)
print(total)
print(largest)

# Check:
assert jnp.array_equal(total, jnp.cumsum(beds, axis=0))
assert largest == total.max()
