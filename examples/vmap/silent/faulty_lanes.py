# checkify under vmap says in which lane a NaN was made, or an index was
# out of bounds.
import jax
import jax.numpy as jnp
from jax.experimental import checkify

CHECKS = checkify.nan_checks | checkify.index_checks


def faults(function, *lanes):
    checked = checkify.checkify(function, errors=CHECKS)
    error, _ = jax.vmap(checked)(*lanes)
    lines = (error.get() or "none").splitlines()
    return "; ".join(line.split(" for array")[0] for line in lines)


def log_count(count):
    return jnp.where(count > 0, jnp.log(count), 0.0)


def fixed(count):
    safe = jnp.where(count > 0, count, 1.0)
    return jnp.where(count > 0, jnp.log(safe), 0.0)


counts = jnp.array([8.0, 0.0, 3.0])
print("value:  ", faults(log_count, counts))
print("slope:  ", faults(jax.grad(log_count), counts))
print("fixed:  ", faults(jax.grad(fixed), counts))

theta = jnp.array([0.5, 1.0])
group = jnp.array([1, 2])  # counts from 1
print("from 1: ", faults(lambda i: theta[i], group))
print("fixed:  ", faults(lambda i: theta[i - 1], group))
