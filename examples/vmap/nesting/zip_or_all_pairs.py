# One vmap that maps two arguments pairs them, first with first. Two
# vmaps, each of which maps one argument, give every pair.
import jax
import jax.numpy as jnp


def rise(before, after):  # (), ()
    return after - before


before = jnp.array([3, 8, 26])  # boys in bed on three days
after = jnp.array([76, 225, 298])  # and on three later days

paired = jax.vmap(rise)(before, after)
print(paired)

to_each_after = jax.vmap(rise, in_axes=(None, 0))
all_pairs = jax.vmap(to_each_after, in_axes=(0, None))
table = all_pairs(before, after)  # (before, after)
print(table)

# Check:
by_loop = [[rise(b, a) for a in after] for b in before]
assert jnp.array_equal(table, jnp.array(by_loop))
assert jnp.array_equal(paired, jnp.diagonal(table))
