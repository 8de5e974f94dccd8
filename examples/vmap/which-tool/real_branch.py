# Does each lane run only the branch that it chose? Only lax.map without
# batch_size keeps the conditional.
import jax
import jax.numpy as jnp


def transformed(step):  # one lane
    return jax.lax.cond(step > 0, jnp.exp, jnp.log1p, step)


def by_map(steps):
    return jax.lax.map(transformed, steps)


def by_batches(steps):
    return jax.lax.map(transformed, steps, batch_size=2)


steps = jnp.array([-0.5, 0.0, 0.5, 1.0])  # (lane,)
ways = {
    "vmap": jax.vmap(transformed),
    "lax.map, batch_size=2": by_batches,
    "lax.map": by_map,
}
for name, way in ways.items():
    trace = jax.make_jaxpr(way)(steps)
    print(f"{name:22}", "cond[" in str(trace))

# Check: all give what a loop over the lanes gives.
by_loop = jnp.stack([transformed(step) for step in steps])
for way in ways.values():
    assert jnp.allclose(way(steps), by_loop)
