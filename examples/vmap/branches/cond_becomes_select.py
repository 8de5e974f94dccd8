# A condition that differs by lane: cond becomes its two branches and a
# select_n. One that all lanes share: cond stays.
import jax
import jax.numpy as jnp


def change(open_, ill):
    return jax.lax.cond(open_, lambda i: 2 * i, jnp.sqrt, ill)


open_ = jnp.array([True, True, False])  # (lane,)
ill = jnp.array([1.0, 4.0, 9.0])  # (lane,)
mapped = jax.vmap(change)
shared = jax.vmap(change, in_axes=(None, 0))
print(mapped(open_, ill))
for trace in (
    jax.make_jaxpr(mapped)(open_, ill),
    jax.make_jaxpr(shared)(True, ill),
):
    print(*(step.primitive.name for step in trace.eqns))
