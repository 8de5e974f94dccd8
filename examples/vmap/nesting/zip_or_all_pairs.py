# One vmap maps both arguments and walks them together. Two vmaps, each
# mapping one argument, give every pair.
import jax
import jax.numpy as jnp


def rise(before, after):  # (), ()
    return after - before


before = jnp.array([3, 8, 26])
after = jnp.array([76, 225, 298])

zipped = jax.vmap(rise, in_axes=(0, 0))(before, after)
to_each_after = jax.vmap(rise, in_axes=(None, 0))
pairs = jax.vmap(to_each_after, in_axes=(0, None))(before, after)

by_loop = [[rise(b, a) for a in after] for b in before]
assert (pairs == jnp.array(by_loop)).all()
assert (zipped == jnp.diag(pairs)).all()
print(zipped)
print(pairs)  # (before, after)
