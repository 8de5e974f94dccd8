# An elementwise function works on an array of any shape: with vmap and
# without, squaring a table is the same operation.
import jax
import jax.numpy as jnp


def square(row):
    return row**2


table = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)
print(jax.vmap(square)(table))
print(square(table))

# Check:
traces = jax.make_jaxpr(jax.vmap(square)), jax.make_jaxpr(square)
assert str(traces[0](table)) == str(traces[1](table))
