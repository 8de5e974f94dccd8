# No name is read before it is assigned: each day stands alone, and
# the loop needs no scan. A running total has a function of its own.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
in_bed = jnp.array(in_bed)  # (day,)


def load(count):
    return jnp.where(count > 200, 2.0 * count, count)  # extra nurses


by_loop, running, total, most = [], [], 0, 0
for count in in_bed:
    by_loop.append(load(count))
    total, most = total + count, max(most, count)
    running.append((total, most))

assert jnp.allclose(load(in_bed), jnp.array(by_loop))
assert jnp.allclose(jax.vmap(load)(in_bed), jnp.array(by_loop))
totals, peaks = jnp.array(running).T
assert (jnp.cumsum(in_bed) == totals).all()
assert (jax.lax.cummax(in_bed) == peaks).all()
print(load(in_bed)[:6])
print(jnp.cumsum(in_bed)[:6])
print(jax.lax.cummax(in_bed)[:6])
