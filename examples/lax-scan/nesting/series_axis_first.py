# A table with a row for each ward: scan steps along the first axis, so
# it takes wards for days, without an error. vmap takes the rows apart.
import jax
import jax.numpy as jnp


def add(total, cases):
    return total + cases, total + cases


cases = jnp.array([[1, 0, 4], [2, 2, 0]])  # (ward, day)
wrong = jax.lax.scan(add, jnp.zeros(3, int), cases)[1]
mapped = jax.vmap(lambda row: jax.lax.scan(add, 0, row)[1])(cases)
moved = jax.lax.scan(add, jnp.zeros(2, int), cases.T)[1]

print("scan as it is:", wrong.tolist())
print("vmap of scan: ", mapped.tolist())
print("days first:   ", moved.tolist())

# Check: running totals of each ward.
assert jnp.array_equal(mapped, jnp.cumsum(cases, axis=1))
