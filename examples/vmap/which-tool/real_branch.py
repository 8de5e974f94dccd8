# Which of them leave a real branch in the trace? Within a batch of
# lax.map the lanes are under vmap, so both branches run there too.
from functools import partial

import jax
import jax.numpy as jnp


def transformed(step):  # ()
    return jax.lax.cond(step > 0, jnp.exp, jnp.log1p, step)


steps = jnp.array([-0.5, 0.0, 0.5, 1.0])
by_loop = jnp.stack([transformed(step) for step in steps])
ways = {
    "vmap": jax.vmap(transformed),
    "lax.map, batch_size=2": partial(
        jax.lax.map, transformed, batch_size=2
    ),
    "lax.map": partial(jax.lax.map, transformed),
}
for name, way in ways.items():
    assert jnp.allclose(way(steps), by_loop)
    print(name, "cond[" in str(jax.make_jaxpr(way)(steps)), sep=": ")
