# Running totals have functions of their own. For another operator
# whose brackets may be moved there is associative_scan.
import jax
import jax.numpy as jnp

growth = jnp.array([1.5, 0.8, 2.0, 0.5, 1.2])  # factor of each week
print("sum:      ", jnp.cumsum(growth))
print("product:  ", jnp.cumprod(growth))
print("maximum:  ", jax.lax.cummax(growth))
print("logsumexp:", jax.lax.cumlogsumexp(growth))


def larger(a, b):
    return jnp.where(jnp.abs(a) > jnp.abs(b), a, b)


changes = jnp.array([0.2, -0.5, 0.3, 0.9, -0.4])
largest = jax.lax.associative_scan(larger, changes)
print("largest change so far:", largest)

# Check: a sum by its operator.
sums = jax.lax.associative_scan(jnp.add, growth)
assert jnp.allclose(sums, jnp.cumsum(growth))
