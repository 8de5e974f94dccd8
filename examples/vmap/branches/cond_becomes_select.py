# With a mapped condition, vmap replaces cond by both branches and a
# select. With a shared condition, cond stays.
import jax
import jax.numpy as jnp


def change(growing, infected):
    return jax.lax.cond(growing, lambda i: 2 * i, jnp.sqrt, infected)


infected = jnp.array([1.0, 4.0, 9.0])  # (lane,)
growing = jnp.array([True, True, False])  # (lane,)

mapped = jax.vmap(change)
shared = jax.vmap(change, in_axes=(None, 0))
for trace in (
    jax.make_jaxpr(mapped)(growing, infected),
    jax.make_jaxpr(shared)(True, infected),
):
    print(*(equation.primitive.name for equation in trace.eqns))

# Check: the values are those of a Python loop.
by_loop = [2.0, 8.0, 3.0]
assert jnp.allclose(mapped(growing, infected), jnp.array(by_loop))
